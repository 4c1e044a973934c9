package dev.errata.search;

import dev.errata.curation.Severity;
import dev.errata.search.language.QueryField;
import java.util.Optional;
import java.util.function.Predicate;

/// What the words of the language say of a record that are no values of a field.
final class Facts {
    private Facts() {}

    /// What the field says with this word.
    static Predicate<IndexedRecord> of(QueryField field, String word, Freshness.Scale scale) {
        return switch (field.kind()) {
            case SEVERITY -> severity(word);
            case FRESHNESS -> record -> scale.of(record).map(Freshness::word).filter(word::equals).isPresent();
            case CHINESE -> record -> record.summary().chinese().stream().anyMatch(state -> state.word().equals(word));
            case SAMPLES -> record -> record.standing().samples().contains(word);
            default -> state(word);
        };
    }

    private static Predicate<IndexedRecord> severity(String word) {
        Optional<Severity> wanted = Severity.ofWord(word);
        return record -> record.standing().gravest().equals(wanted);
    }

    private static Predicate<IndexedRecord> state(String word) {
        return switch (word) {
            case "unsaved" -> Scope.UNSAVED::contains;
            case "saved" -> record -> !Scope.UNSAVED.contains(record);
            case "to-review" -> Scope.TO_REVIEW::contains;
            case "clean" -> record -> record.standing().findings() == 0;
            case "fixable" -> record -> record.standing().fixable() > 0;
            case "broken" -> record -> record.summary().content() != RecordSummary.Content.OBJECT;
            default -> throw new IllegalArgumentException("no such word: " + word);
        };
    }
}
