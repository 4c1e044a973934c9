package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// A record of ErrorCanon lacks something that its readers count on, and that is no field of both shapes.
final class CanonMissingMemberRule implements RecordRule {
    @Override
    public String id() {
        return "canon-missing-member";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        CanonMember.of(record).stream().filter(member -> !member.isIn(record))
                .forEach(member -> sink.report(member.pointer(), member.dotted()));
    }
}
