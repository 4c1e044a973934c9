package dev.errata.json;

import java.util.Optional;

/// What stands at one place of an object or array after an edit.
sealed interface Slot {

    /// What was element number `index` before.
    record Kept(int index) implements Slot {}

    /// What was element number `index` before, with another value.
    record Changed(int index, JsonValue value) implements Slot {}

    /// What was not there before; with a key in an object.
    record Fresh(Optional<String> key, JsonValue value) implements Slot {

        static Fresh item(JsonValue value) {
            return new Fresh(Optional.empty(), value);
        }

        static Fresh member(String key, JsonValue value) {
            return new Fresh(Optional.of(key), value);
        }
    }
}
