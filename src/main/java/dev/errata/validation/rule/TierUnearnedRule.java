package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FindingsRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A record that people are said to have checked has errors.
final class TierUnearnedRule implements FindingsRule {
    private static final String NOBODY = "ai_generated";

    @Override
    public String id() {
        return "tier-unearned";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, List<Finding> findings, RuleContext context, FindingSink sink) {
        long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
        record.value(Field.VERIFICATION_TIER).ifPresent(tier -> tier.string()
                .filter(text -> errors > 0 && isHuman(text, context))
                .ifPresent(text -> sink.report(tier.pointer(), text, Long.toString(errors))));
    }

    private static boolean isHuman(String tier, RuleContext context) {
        return !tier.equals(NOBODY) && (context.schema().of(Field.VERIFICATION_TIER).choices().contains(tier)
                || context.settings().vocabulary(Field.VERIFICATION_TIER).contains(tier));
    }
}
