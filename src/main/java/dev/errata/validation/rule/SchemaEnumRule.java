package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text is none of those that its field takes, the folder's own vocabulary included.
final class SchemaEnumRule implements RecordRule {

    @Override
    public String id() {
        return "schema-enum";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Field field : Field.all()) {
            List<String> choices = choices(field, context);
            if (!choices.isEmpty()) {
                record.values(field).forEach(value -> value.string().filter(text -> !choices.contains(text))
                        .ifPresent(text -> sink.report(value.pointer(), text, String.join(", ", choices))));
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return TextValue.at(record, finding.pointer()).map(value -> {
            List<String> choices = new ArrayList<>(choices(value.field(), context));
            List<QuickFix> fixes = new ArrayList<>();
            while (!choices.isEmpty()) {
                String nearest = Words.nearest(value.text(), choices);
                choices.remove(nearest);
                fixes.add(Fixes.replace(fixKey(), record, value.pointer(), JsonValue.of(nearest), nearest));
            }
            return List.copyOf(fixes);
        }).orElseGet(List::of);
    }

    private static List<String> choices(Field field, RuleContext context) {
        List<String> choices = context.schema().of(field).choices();
        return choices.isEmpty()
                ? List.of()
                : Stream.concat(choices.stream(), context.settings().vocabulary(field).stream()).distinct().toList();
    }
}
