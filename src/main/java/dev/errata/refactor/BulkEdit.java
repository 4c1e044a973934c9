package dev.errata.refactor;

import dev.errata.json.JsonEditException;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.refactor.BulkOutcome.Reason;
import dev.errata.refactor.BulkOutcome.ValueChange;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// One operation on some fields of many records. Works out what becomes of each record before anything is changed.
public final class BulkEdit {

    /// What becomes of a record.
    public record Row(String path, BulkOutcome outcome) {}

    private final Set<Field> fields;
    private final BulkOperation operation;
    private final RecordSchema schema;

    /// @param fields the fields to edit; of a list or group its members are edited by operations on texts
    public BulkEdit(Set<Field> fields, BulkOperation operation, RecordSchema schema) {
        this.fields = EnumSet.copyOf(fields);
        this.operation = operation;
        this.schema = schema;
    }

    /// What becomes of the records at these paths, in this order; paths without a record are left out.
    public List<Row> preview(RecordSet records, Collection<String> paths, Progress progress,
            Cancellation cancellation) {
        List<Row> rows = new ArrayList<>(paths.size());
        int done = 0;
        for (String path : paths) {
            cancellation.check();
            records.at(path).ifPresent(record -> rows.add(new Row(path, outcome(record, cancellation))));
            progress.report(++done, paths.size());
        }
        return rows;
    }

    /// The changes of the rows that are `wanted`, by their path.
    public static List<Change> changes(List<Row> rows, Predicate<String> wanted) {
        List<Change> changes = new ArrayList<>();
        for (Row row : rows) {
            if (row.outcome() instanceof BulkOutcome.Changed(JsonText after, _) && wanted.test(row.path())) {
                changes.add(new Change.Edit(row.path(), after));
            }
        }
        return changes;
    }

    private BulkOutcome outcome(ErrorRecord record, Cancellation cancellation) {
        if (!record.text().isWellFormed()) {
            return new BulkOutcome.Left(Reason.BROKEN);
        }
        ValueEdits edits = new ValueEdits(record, schema, cancellation);
        try {
            fields.forEach(field -> edits.apply(field, operation));
        } catch (JsonEditException notToBeEdited) {
            return new BulkOutcome.Left(Reason.OTHER_TYPE);
        }
        List<ValueChange> values = edits.values();
        return edits.isStopped()
                ? new BulkOutcome.Left(Reason.STOPPED)
                : values.isEmpty()
                        ? new BulkOutcome.Left(edits.reason())
                        : new BulkOutcome.Changed(edits.text(), values);
    }
}
