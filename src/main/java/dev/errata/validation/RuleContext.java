package dev.errata.validation;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Samples;
import dev.errata.curation.Settings;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import java.time.LocalDate;

/// What every rule may ask beside the record.
///
/// @param settings    the folder's settings
/// @param today       the day on which the records are judged
/// @param schema      the schema of the record
/// @param records     all records of the folder as they are now; a [RecordRule] uses it only to make quick fixes
/// @param samples     the texts on which patterns are tried
/// @param acceptances the findings that the folder accepts
public record RuleContext(Settings settings, LocalDate today, RecordSchema schema, RecordSet records, Samples samples,
        Acceptances acceptances) {

    /// For a folder without samples in which nothing is accepted.
    public RuleContext(Settings settings, LocalDate today, RecordSchema schema, RecordSet records) {
        this(settings, today, schema, records, Samples.NONE, Acceptances.NONE);
    }

    /// The same with other records.
    public RuleContext with(RecordSet others) {
        return new RuleContext(settings, today, schema, others, samples, acceptances);
    }

    /// The same with other samples.
    public RuleContext with(Samples others) {
        return new RuleContext(settings, today, schema, records, others, acceptances);
    }

    /// The same with other acceptances.
    public RuleContext with(Acceptances others) {
        return new RuleContext(settings, today, schema, records, samples, others);
    }
}
