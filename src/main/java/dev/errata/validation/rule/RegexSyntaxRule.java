package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFaultKind;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordPattern;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Set;

/// The pattern is none in the default meaning.
final class RegexSyntaxRule implements RecordRule {

    @Override
    public String id() {
        return "regex-syntax";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<Severity> otherSeverities() {
        return Set.of(Severity.WARNING);
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        RecordPattern.of(record, context).ifPresent(compiled -> {
            if (compiled instanceof PatternFault fault) {
                record.value(Field.REGEX).ifPresent(value -> sink.at(value.pointer())
                        .severity(fault.kind() == PatternFaultKind.NOT_SUPPORTED ? Severity.WARNING : Severity.ERROR)
                        .messageKey("regex." + fault.kind().name())
                        .report(Integer.toString(fault.offset() + 1), fault.engineMessage()));
            }
        });
    }
}
