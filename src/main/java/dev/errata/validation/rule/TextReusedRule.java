package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.ErrorName;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The same sentences stand in many records: they say little about any of them. Records that differ only by environment are one.
final class TextReusedRule implements FolderRule {
    private static final List<Field> PROSE = List.of(Field.ROOT_CAUSE, Field.DEAD_END_ACTION, Field.DEAD_END_WHY_FAILS,
            Field.WORKAROUND_ACTION, Field.WORKAROUND_HOW);

    @Override
    public String id() {
        return "text-reused";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        int shortest = context.settings().count(Threshold.REUSED_LENGTH);
        return TextValue.of(record, PROSE).stream().filter(value -> value.text().length() >= shortest)
                .map(value -> Words.key(value.text())).collect(Collectors.toSet());
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        int shortest = context.settings().count(Threshold.REUSED_LENGTH);
        int many = context.settings().count(Threshold.REUSED_ERRORS);
        ErrorName own = ErrorName.of(record.path());
        Set<String> said = new HashSet<>();
        for (TextValue value : TextValue.of(record, PROSE)) {
            if (value.text().length() >= shortest) {
                String key = Words.key(value.text());
                List<ErrorName> errors = index.errors(key);
                if (errors.size() >= many && said.add(key)) {
                    ErrorName first = errors.getFirst().isSame(own) ? errors.get(1) : errors.getFirst();
                    sink.report(value.pointer(), Integer.toString(errors.size() - 1), first.text());
                }
            }
        }
    }
}
