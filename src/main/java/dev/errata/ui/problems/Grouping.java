package dev.errata.ui.problems;

import dev.errata.validation.Finding;
import java.util.Locale;
import java.util.Optional;

/// By what the problems of a folder are put together.
enum Grouping {
    /// Those of one rule.
    RULE,
    /// Those of one file.
    RECORD,
    /// Those of one domain, which is the first part of the id.
    DOMAIN;

    /// What the problems of the finding's group have in common: id of a rule, path of a file, name of a domain; empty for records
    /// without a domain.
    String key(Finding finding) {
        return switch (this) {
            case RULE -> finding.rule();
            case RECORD -> finding.file();
            case DOMAIN -> domain(finding);
        };
    }

    private static String domain(Finding finding) {
        String name = finding.record().orElse(finding.file());
        int slash = name.indexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /// The word by which it is remembered, such as `rule`.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The grouping with this [#word()].
    static Optional<Grouping> ofWord(String word) {
        for (Grouping grouping : values()) {
            if (grouping.word().equals(word)) {
                return Optional.of(grouping);
            }
        }
        return Optional.empty();
    }
}
