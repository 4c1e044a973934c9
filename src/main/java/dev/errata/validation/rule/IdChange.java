package dev.errata.validation.rule;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import java.util.ArrayList;
import java.util.List;

/// Another id for a record. References in other records follow, and so does the record's domain where it was the domain of
/// the old id.
///
/// @param from the id that the record has
/// @param to   the id that it gets
record IdChange(RecordId from, RecordId to) {
    private static final List<Field> REFERENCES = List.of(Field.LEADS_TO_ERROR_ID, Field.PRECEDED_BY_ERROR_ID,
            Field.CONFUSED_WITH_ERROR_ID);

    /// What has to be changed in the folder. Where several records have the old id, references stay: nobody knows
    /// which of them they mean.
    List<Change> changes(ErrorRecord record, RecordSet records) {
        List<Change> changes = new ArrayList<>();
        List<JsonEdit> own = new ArrayList<>();
        record.value(Field.ID).ifPresent(id -> own.add(replace(id.pointer(), to.text())));
        record.value(Field.DOMAIN).filter(domain -> domain.string().filter(from.domain()::equals).isPresent())
                .ifPresent(domain -> own.add(replace(domain.pointer(), to.domain())));
        boolean alone = records.withId(from.text()).size() == 1;
        if (alone) {
            own.addAll(references(record));
        }
        changes.add(new Change.Edit(record.path(), JsonEdit.applyAll(record.text(), own)));
        for (ErrorRecord other : alone ? records.records() : List.<ErrorRecord>of()) {
            List<JsonEdit> edits = other.path().equals(record.path()) ? List.of() : references(other);
            if (!edits.isEmpty()) {
                changes.add(new Change.Edit(other.path(), JsonEdit.applyAll(other.text(), edits)));
            }
        }
        return changes;
    }

    private List<JsonEdit> references(ErrorRecord record) {
        return TextValue.of(record, REFERENCES).stream().filter(reference -> reference.text().equals(from.text()))
                .map(reference -> replace(reference.pointer(), to.text())).toList();
    }

    private static JsonEdit replace(JsonPointer at, String text) {
        return new JsonEdit.Replace(at, JsonValue.of(text));
    }
}
