package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

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
        List<FieldValue> deadEnds = record.items(Field.DEAD_ENDS);
        List<String> failing = deadEnds.stream().map(deadEnd -> bare(deadEnd, Field.DEAD_END_ACTION)).toList();
        for (FieldValue workaround : failing.isEmpty() ? List.<FieldValue>of() : record.items(Field.WORKAROUNDS)) {
            String action = bare(workaround, Field.WORKAROUND_ACTION);
            for (int i = 0; i < failing.size() && !action.isEmpty(); i++) {
                if (failing.get(i).equals(action) && isSameCase(workaround, deadEnds.get(i))) {
                    sink.report(workaround.pointer().child(Field.WORKAROUND_ACTION.jsonName()),
                            deadEnds.get(i).pointer().toString());
                    break;
                }
            }
        }
    }

    private static boolean isSameCase(FieldValue workaround, FieldValue deadEnd) {
        String helpsWhen = bare(workaround, Field.WORKAROUND_CONDITION);
        String failsWhen = bare(deadEnd, Field.DEAD_END_CONDITION);
        return helpsWhen.isEmpty() && failsWhen.isEmpty() || helpsWhen.equals(failsWhen);
    }

    private static String bare(FieldValue item, Field field) {
        return Items.text(item, field).map(value -> Words.bare(value.text())).orElse("");
    }
}
