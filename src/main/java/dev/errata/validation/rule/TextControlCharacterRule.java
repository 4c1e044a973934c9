package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A text holds characters that nobody sees.
final class TextControlCharacterRule implements RecordRule {

    @Override
    public String id() {
        return "text-control-character";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (TextValue value : TextValue.all(record)) {
            Unseen.first(value.text()).ifPresent(
                    character -> sink.at(value.pointer()).fixing(fixing(value)).report(character));
        }
    }

    /// Programs may well print such characters, and a pattern may want them.
    private static Fixing fixing(TextValue value) {
        return switch (value.field()) {
            case SIGNATURE, SIGNATURE_ZH, REGEX, WORKAROUND_HOW -> Fixing.ASKING;
            default -> switch (value.field().kind()) {
                case PROSE, TEXT, TEXTS, WORDS, MAP -> cleaned(value).isEmpty() ? Fixing.ASKING : Fixing.SAFE;
                default -> Fixing.ASKING;
            };
        };
    }

    private static String cleaned(TextValue value) {
        String bare = Unseen.removed(value.text());
        boolean trimmed = Unseen.trimmed(value.text()).equals(value.text());
        return trimmed ? Unseen.trimmed(bare) : bare;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return TextValue.at(record, finding.pointer()).map(value -> List.of(
                Fixes.replace(fixKey(), record, value.pointer(), JsonValue.of(cleaned(value))))).orElseGet(List::of);
    }
}
