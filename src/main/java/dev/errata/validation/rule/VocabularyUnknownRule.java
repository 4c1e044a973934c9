package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.List;

/// A word is not in the vocabulary that the settings have for its field. Fields of which the schema knows all words are left to
/// it.
final class VocabularyUnknownRule implements RecordRule {
    private static final int MOST_CHOICES = 3;

    @Override
    public String id() {
        return "vocabulary-unknown";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Field field : context.settings().vocabularies().keySet().stream().sorted().toList()) {
            List<String> words = context.settings().vocabulary(field);
            if (!words.isEmpty() && context.schema().of(field).choices().isEmpty()) {
                for (TextValue value : TextValue.of(record, List.of(field))) {
                    if (!value.isBlank() && !words.contains(value.text())) {
                        sink.report(value.pointer(), value.text(), Words.nearest(value.text(), words));
                    }
                }
            }
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return TextValue.at(record, finding.pointer()).map(value -> {
            List<String> words = new ArrayList<>(context.settings().vocabulary(value.field()));
            List<QuickFix> fixes = new ArrayList<>();
            while (!words.isEmpty() && fixes.size() < MOST_CHOICES) {
                String nearest = Words.nearest(value.text(), words);
                words.remove(nearest);
                fixes.add(Fixes.replace(fixKey(), record, value.pointer(), JsonValue.of(nearest), nearest));
            }
            return List.copyOf(fixes);
        }).orElseGet(List::of);
    }
}
