package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;

/// The same action is given as a workaround and as a dead end, under the same condition.
final class TextContradictionRule implements RecordRule {

    @Override
    public String id() {
        return "text-contradiction";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        List<FieldValue> deadEnds = Items.of(record, Field.DEAD_ENDS);
        for (FieldValue workaround : Items.of(record, Field.WORKAROUNDS)) {
            Optional<TextValue> action = Items.text(workaround, Field.WORKAROUND_ACTION);
            String bare = action.map(value -> Words.bare(value.text())).orElse("");
            if (!bare.isEmpty()) {
                deadEnds.stream().filter(deadEnd -> contradicts(workaround, bare, deadEnd)).findFirst().ifPresent(
                        deadEnd -> sink.report(action.orElseThrow().pointer(), deadEnd.pointer().toString()));
            }
        }
    }

    private static boolean contradicts(FieldValue workaround, String action, FieldValue deadEnd) {
        if (!bare(deadEnd, Field.DEAD_END_ACTION).equals(action)) {
            return false;
        }
        String helpsWhen = bare(workaround, Field.WORKAROUND_CONDITION);
        String failsWhen = bare(deadEnd, Field.DEAD_END_CONDITION);
        return helpsWhen.isEmpty() && failsWhen.isEmpty() || helpsWhen.equals(failsWhen);
    }

    private static String bare(FieldValue item, Field field) {
        return Items.text(item, field).map(value -> Words.bare(value.text())).orElse("");
    }
}
