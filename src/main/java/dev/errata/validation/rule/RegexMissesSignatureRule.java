package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;

/// The pattern does not match the record's own signature.
final class RegexMissesSignatureRule implements RecordRule {

    @Override
    public String id() {
        return "regex-misses-signature";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        record.string(Field.SIGNATURE).filter(text -> !text.isBlank())
                .ifPresent(signature -> OwnPattern.of(record, context).filter(pattern -> pattern.misses(signature))
                        .ifPresent(pattern -> sink.report(pattern.pointer())));
    }
}
