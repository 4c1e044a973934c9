package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A number of the English is not in the Chinese.
final class ZhLostNumberRule implements RecordRule {

    @Override
    public String id() {
        return "zh-lost-number";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (ChinesePair pair : ChinesePair.all(record)) {
            if (Han.isIn(pair.chinese().text())) {
                List<String> lost = Numbers.lost(pair.english().text(), pair.chinese().text());
                if (!lost.isEmpty()) {
                    sink.report(pair.chinese().pointer(), String.join(", ", lost));
                }
            }
        }
    }
}
