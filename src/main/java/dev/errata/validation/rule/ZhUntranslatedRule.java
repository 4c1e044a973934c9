package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A text that should be Chinese is not.
final class ZhUntranslatedRule implements RecordRule {

    @Override
    public String id() {
        return "zh-untranslated";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (ChinesePair pair : ChinesePair.all(record)) {
            if (!Han.isIn(pair.chinese().text()) && CodeTokens.hasWords(pair.english().text())) {
                sink.report(pair.chinese().pointer());
            } else if (Words.sameButForSpace(pair.chinese().text(), pair.english().text())) {
                sink.at(pair.chinese().pointer()).variant("same").report();
            }
        }
    }
}
