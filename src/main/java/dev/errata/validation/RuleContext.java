package dev.errata.validation;

import dev.errata.curation.Acceptances;
import dev.errata.curation.Samples;
import dev.errata.curation.Settings;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import dev.errata.scan.CleanHits;
import java.time.LocalDate;

/// What every rule may ask beside the record.
///
/// @param settings    the folder's settings
/// @param today       the day on which the records are judged
/// @param schema      the schema of the record
/// @param records     all records of the folder as they are now; a [RecordRule] uses it only to make quick fixes
/// @param samples     the texts on which patterns are tried
/// @param acceptances the findings that the folder accepts
/// @param clean       what patterns catch in the logs that the folder marks as clean
public record RuleContext(Settings settings, LocalDate today, RecordSchema schema, RecordSet records, Samples samples,
        Acceptances acceptances, CleanHits clean) {

    /// For a folder whose clean logs were not searched.
    public RuleContext(Settings settings, LocalDate today, RecordSchema schema, RecordSet records, Samples samples,
            Acceptances acceptances) {
        this(settings, today, schema, records, samples, acceptances, CleanHits.NONE);
    }

    /// For a folder without samples in which nothing is accepted.
    public RuleContext(Settings settings, LocalDate today, RecordSchema schema, RecordSet records) {
        this(settings, today, schema, records, Samples.NONE, Acceptances.NONE);
    }

    /// The same with other records.
    public RuleContext with(RecordSet others) {
        return new RuleContext(settings, today, schema, others, samples, acceptances, clean);
    }

    /// The same with other samples.
    public RuleContext with(Samples others) {
        return new RuleContext(settings, today, schema, records, others, acceptances, clean);
    }

    /// The same with other acceptances.
    public RuleContext with(Acceptances others) {
        return new RuleContext(settings, today, schema, records, samples, others, clean);
    }

    /// The same with other hits of clean logs.
    public RuleContext with(CleanHits others) {
        return new RuleContext(settings, today, schema, records, samples, acceptances, others);
    }
}
