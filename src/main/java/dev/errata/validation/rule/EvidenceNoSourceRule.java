package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.stream.Stream;

/// No dead end and no workaround has a source.
final class EvidenceNoSourceRule implements RecordRule {

    @Override
    public String id() {
        return "evidence-no-source";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        boolean says = Stream.of(Field.WORKAROUNDS, Field.DEAD_ENDS)
                .anyMatch(list -> !record.items(list).isEmpty());
        if (says && Evidence.linked(record, Evidence.SOURCES).isEmpty()) {
            record.value(Field.EVIDENCE_COUNT).or(() -> record.value(Field.WORKAROUNDS))
                    .or(() -> record.value(Field.DEAD_ENDS)).ifPresent(value -> sink.report(value.pointer()));
        }
    }
}
