package dev.errata.refactor;

import dev.errata.json.JsonValue;
import dev.errata.regex.CompiledPattern;
import java.util.List;
import java.util.Map;

/// What a bulk edit does to a field of each record. What it does not fit is left alone, and said to be.
public sealed interface BulkOperation {

    /// Gives the field a value, whether it had one or not. A field of a list's items gets it in every item.
    record Set(JsonValue value) implements BulkOperation {}

    /// Makes the field say nothing: null where it may be null, else an empty text or list; an optional number goes.
    record Clear() implements BulkOperation {}

    /// Adds items at the end of a list, each that is not in it yet.
    record Append(List<JsonValue> items) implements BulkOperation {
        public Append {
            items = List.copyOf(items);
        }
    }

    /// Adds text at the end of a text, unless it ends with that already; gives it to a field that says nothing.
    record AppendText(String text) implements BulkOperation {}

    /// Takes items out of a list that are the same as one of these.
    record RemoveItems(List<JsonValue> items) implements BulkOperation {
        public RemoveItems {
            items = List.copyOf(items);
        }
    }

    /// Replaces whole texts: values of a field, or items of a list of texts, in which none comes twice afterwards.
    ///
    /// @param spellings what becomes of each text that is to go
    record Respell(Map<String, String> spellings) implements BulkOperation {
        public Respell {
            spellings = Map.copyOf(spellings);
        }
    }

    /// Replaces every match of a pattern within the texts of the field. Where a text takes longer than the budget, its record
    /// is left alone.
    record ReplaceMatches(CompiledPattern pattern, Replacement replacement) implements BulkOperation {}
}
