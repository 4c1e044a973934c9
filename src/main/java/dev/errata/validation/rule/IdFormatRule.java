package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.regex.Pattern;

/// The id is not made as ids are; worst of all, it leads out of the folder.
final class IdFormatRule implements RecordRule {
    private static final Pattern CLIMBS = Pattern.compile("^[/\\\\]|^[A-Za-z]:|(^|[/\\\\])\\.\\.?($|[/\\\\])");

    @Override
    public String id() {
        return "id-format";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.value(Field.ID).ifPresent(value -> value.string()
                .filter(text -> !text.isBlank() && RecordId.parse(text).isEmpty()).ifPresent(text -> {
                    FindingSink.Report report = sink.at(value.pointer());
                    (CLIMBS.matcher(text).find() ? report.variant("climbs") : report).report(text);
                }));
    }
}
