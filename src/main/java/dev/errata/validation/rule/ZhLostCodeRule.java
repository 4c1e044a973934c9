package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.stream.Collectors;

/// Code, an option, a path or a URL of the English is not in the Chinese.
final class ZhLostCodeRule implements RecordRule {

    @Override
    public String id() {
        return "zh-lost-code";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (ChinesePair pair : ChinesePair.all(record)) {
            if (Han.isIn(pair.chinese().text())) {
                String plain = pair.plainChinese();
                String lost = CodeTokens.of(pair.english().text()).stream()
                        .filter(token -> !plain.contains(ChinesePair.plain(token))).collect(Collectors.joining(", "));
                if (!lost.isEmpty()) {
                    sink.report(pair.chinese().pointer(), lost);
                }
            }
        }
    }
}
