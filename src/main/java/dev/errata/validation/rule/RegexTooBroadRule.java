package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.curation.Threshold;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.CatchRule;
import dev.errata.validation.CaughtTexts;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RuleContext;

/// The pattern catches the texts of so many other errors that it tells little about this one.
final class RegexTooBroadRule implements CatchRule {

    @Override
    public String id() {
        return "regex-too-broad";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, CaughtTexts caught, RuleContext context, FindingSink sink) {
        int most = context.settings().count(Threshold.BROAD_CATCHES);
        if (caught.errors() > most) {
            OwnPattern.of(record, context).ifPresent(pattern -> sink.report(pattern.pointer(),
                    Integer.toString(caught.errors()), Integer.toString(most)));
        }
    }
}
