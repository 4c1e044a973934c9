package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A field for English is mostly Chinese.
final class TextLanguageRule implements RecordRule {
    private static final List<Field> CHINESE = List.of(Field.SIGNATURE_ZH, Field.ROOT_CAUSE_ZH, Field.WORKAROUNDS_ZH);

    @Override
    public String id() {
        return "text-language";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        if (record.string(Field.LOCALE).filter(locale -> !locale.startsWith("en")).isPresent()) {
            return;
        }
        for (TextValue value : TextValue.all(record)) {
            boolean english = (value.field().kind() == FieldKind.PROSE || value.field().kind() == FieldKind.MAP)
                    && !CHINESE.contains(value.field());
            if (english && Han.prevails(value.text())) {
                sink.report(value.pointer(), value.field().jsonName());
            }
        }
    }
}
