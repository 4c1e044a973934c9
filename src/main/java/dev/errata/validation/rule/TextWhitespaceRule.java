package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;

/// A text begins or ends with white space.
final class TextWhitespaceRule implements RecordRule {

    @Override
    public String id() {
        return "text-whitespace";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (TextValue value : TextValue.all(record)) {
            if (isJudged(value) && !Unseen.trimmed(value.text()).equals(value.text())) {
                boolean printed = value.field() == Field.SIGNATURE || value.field() == Field.SIGNATURE_ZH;
                sink.at(value.pointer()).fixing(printed ? Fixing.ASKING : Fixing.SAFE).report();
            }
        }
    }

    /// White space of a pattern is part of its meaning; an id, a day or a choice with white space is no such thing, as
    /// other rules say; so is a text that is nothing else where one is needed.
    private static boolean isJudged(TextValue value) {
        boolean prose = switch (value.field().kind()) {
            case TEXT, PROSE, WORD, WORDS, TEXTS, URL, URLS, MAP -> true;
            case ID, PATTERN, CHOICE, RATIO, COUNT, DAY, LOCALE, ITEMS, GROUP -> false;
        };
        boolean list = value.field().kind().isScalarList() || value.field().kind() == FieldKind.URL;
        return prose && !(value.isBlank() && (list || TextEmptyRule.needs(value.field())));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return TextValue.at(record, finding.pointer()).map(value -> List.of(Fixes.replace(fixKey(), record,
                value.pointer(), JsonValue.of(Unseen.trimmed(value.text()))))).orElseGet(List::of);
    }
}
