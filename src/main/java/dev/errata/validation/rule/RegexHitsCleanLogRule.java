package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.scan.CleanHits;
import dev.errata.validation.CleanLogPlace;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// The pattern hits a log that the folder marks as clean: none of its lines is an error.
final class RegexHitsCleanLogRule implements RecordRule {

    /// So many logs are told one by one.
    private static final int MOST = 10;

    @Override
    public String id() {
        return CleanLogPlace.RULE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> {
            List<CleanHits.Caught> caught = context.clean().of(pattern.text());
            for (CleanHits.Caught one : caught.subList(0, Math.min(MOST, caught.size()))) {
                FindingSink.Report report = sink.at(pattern.pointer());
                if (one.lines() > 1) {
                    report.variant("lines");
                }
                report.report(one.log(), one.text(), Long.toString(one.line()), one.set(),
                        Long.toString(one.lines() - 1));
            }
            if (caught.size() > MOST) {
                sink.at(pattern.pointer()).variant("logs").report(Integer.toString(caught.size() - MOST));
            }
        });
    }

    /// The log, and the text that is caught there.
    @Override
    public List<String> identity(List<String> arguments) {
        return arguments.subList(0, Math.min(2, arguments.size()));
    }
}
