package dev.errata.validation;

import dev.errata.curation.Settings;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import java.time.LocalDate;

/// What every rule may ask beside the record.
///
/// @param settings the folder's settings
/// @param today    the day on which the records are judged
/// @param schema   the schema of the record
/// @param records  all records of the folder as they are now; a [RecordRule] uses it only to make quick fixes
public record RuleContext(Settings settings, LocalDate today, RecordSchema schema, RecordSet records) {

    /// The same with other records.
    public RuleContext with(RecordSet others) {
        return new RuleContext(settings, today, schema, others);
    }
}
