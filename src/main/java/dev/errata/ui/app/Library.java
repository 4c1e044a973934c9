package dev.errata.ui.app;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A library that the program is made of.
///
/// @param licences as its maker calls them, by SPDX's name where one has it
record Library(String name, String version, List<String> licences) {
    private static final String BILL = "bill-of-materials.json";

    /// Those of the packaged program, from the bill of materials in its jar; unpackaged classes have none.
    static List<Library> ofThis() throws IOException {
        try (InputStream bill = Library.class.getResourceAsStream(BILL)) {
            return bill == null ? List.of() : of(JsonText.read(bill.readAllBytes()));
        }
    }

    /// Those in a CycloneDX bill, in its order, each once: a library with parts for each system stands there several times.
    static List<Library> of(JsonText bill) {
        return bill.root().stream().flatMap(root -> items(root.toValue(), "components")).map(Library::of).distinct()
                .toList();
    }

    private static Library of(JsonValue component) {
        return new Library(text(component, "name").orElse(""), text(component, "version").orElse(""),
                items(component, "licenses").flatMap(choice -> licence(choice).stream()).toList());
    }

    private static Optional<String> licence(JsonValue choice) {
        JsonValue licence = member(choice, "license").orElse(choice);
        return text(licence, "id").or(() -> text(licence, "name")).or(() -> text(licence, "expression"));
    }

    private static Stream<JsonValue> items(JsonValue object, String key) {
        return member(object, key).filter(JsonArray.class::isInstance).stream()
                .flatMap(array -> ((JsonArray) array).items().stream());
    }

    private static Optional<String> text(JsonValue object, String key) {
        return member(object, key).filter(JsonString.class::isInstance).map(text -> ((JsonString) text).value());
    }

    private static Optional<JsonValue> member(JsonValue object, String key) {
        return object instanceof JsonObject members ? members.get(key) : Optional.empty();
    }
}
