package dev.errata.validation.rule;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.QuickFix;
import java.util.List;

/// Makes quick fixes out of edits of one record.
final class Fixes {
    private Fixes() {}

    /// The fix that gives the value at `pointer` another one.
    static QuickFix replace(String labelKey, ErrorRecord record, JsonPointer pointer, JsonValue value,
            String... arguments) {
        return edit(labelKey, record, List.of(new JsonEdit.Replace(pointer, value)), arguments);
    }

    /// The fix that makes these edits, each of which sees the result of the one before.
    static QuickFix edit(String labelKey, ErrorRecord record, List<JsonEdit> edits, String... arguments) {
        return text(labelKey, record, JsonEdit.applyAll(record.text(), edits), arguments);
    }

    /// The fix that gives the file this text.
    static QuickFix text(String labelKey, ErrorRecord record, JsonText text, String... arguments) {
        return new QuickFix(labelKey, List.of(arguments), List.of(new Change.Edit(record.path(), text)));
    }
}
