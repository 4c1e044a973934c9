package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// The pattern matches the empty text, and so every line of every log.
final class RegexMatchesEmptyRule implements RecordRule {

    @Override
    public String id() {
        return "regex-matches-empty";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).filter(pattern -> !pattern.on("").matches().isEmpty())
                .ifPresent(pattern -> sink.report(pattern.pointer()));
    }
}
