package dev.errata.validation.rule;

import dev.errata.curation.Sample;
import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// The pattern misses a sample that it is to match.
final class RegexMissesSampleRule implements RecordRule {

    @Override
    public String id() {
        return "regex-misses-sample";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        List<Sample> samples = record.id().map(context.samples()::of).orElseGet(List::of);
        if (!samples.isEmpty()) {
            OwnPattern.of(record, context).ifPresent(pattern -> samples.stream()
                    .filter(sample -> sample.expect() == Sample.Expect.MATCH && pattern.misses(sample.text()))
                    .forEach(sample -> sink.report(pattern.pointer(), sample.text())));
        }
    }

    @Override
    public List<String> identity(List<String> arguments) {
        return arguments;
    }
}
