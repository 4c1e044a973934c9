package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.refactor.Clusters;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A word is spelt otherwise in more records: `config_error` and `configuration_error`. The same keys that gather spellings for
/// merging tell which words are near.
final class VocabularyVariantRule implements FolderRule {
    private static final List<Field> WORDS = List.of(Field.DOMAIN, Field.CATEGORY, Field.SUBCATEGORY,
            Field.ROOT_CAUSE_TYPE, Field.TAGS);
    private static final char END = '\u0000';

    @Override
    public String id() {
        return "vocabulary-variant";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        Set<String> keys = new HashSet<>();
        for (TextValue value : TextValue.of(record, WORDS)) {
            if (!value.isBlank()) {
                keys.add(key(value));
            }
        }
        return keys;
    }

    @Override
    public Set<String> groups(String key) {
        String field = key.substring(0, key.indexOf(END) + 1);
        return Clusters.keys(word(key)).stream().map(field::concat).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        for (TextValue value : TextValue.of(record, WORDS)) {
            if (!value.isBlank() && !context.settings().vocabulary(value.field()).contains(value.text())) {
                usual(value, index).ifPresent(usual -> sink.report(value.pointer(), value.text(), word(usual),
                        Integer.toString(index.paths(usual).size())));
            }
        }
    }

    /// The spelling that more records have; of two that as many have, the first in the alphabet.
    private static Optional<String> usual(TextValue value, KeyIndex index) {
        String key = key(value);
        String usual = key;
        for (String rival : index.rivals(key)) {
            int more = Integer.compare(index.paths(rival).size(), index.paths(usual).size());
            if ((more > 0 || more == 0 && rival.compareTo(usual) < 0)
                    && Clusters.areVariants(value.text(), word(rival))) {
                usual = rival;
            }
        }
        return usual.equals(key) ? Optional.empty() : Optional.of(usual);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        String usual = finding.arguments().get(1);
        return TextValue.at(record, finding.pointer()).map(value -> {
            boolean there = value.field() == Field.TAGS && record.strings(Field.TAGS).contains(usual);
            return List.of(Fixes.edit(fixKey(), record, List.of(there
                    ? new JsonEdit.Remove(value.pointer())
                    : new JsonEdit.Replace(value.pointer(), JsonValue.of(usual))), usual));
        }).orElseGet(List::of);
    }

    private static String key(TextValue value) {
        return value.field().key() + END + value.text();
    }

    private static String word(String key) {
        return key.substring(key.indexOf(END) + 1);
    }
}
