package dev.errata.ui.problems;

import dev.errata.curation.Severity;
import dev.errata.validation.Finding;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Which problems of a folder are listed.
///
/// @param severities those that are listed
/// @param family     the only family of rules that is listed, such as `regex`; empty for all
/// @param words      what stands in the message, the name of the record or of the rule, in any order; may be blank
/// @param accepted   what becomes of those that the folder accepts
record ProblemFilter(Set<Severity> severities, Optional<String> family, String words, Accepted accepted) {

    /// Everything but what is accepted.
    static final ProblemFilter NONE = new ProblemFilter(EnumSet.allOf(Severity.class), Optional.empty(), "",
            Accepted.LEFT_OUT);

    ProblemFilter {
        severities = Set.copyOf(severities);
    }

    /// With the severity where it was not, without it where it was; all of them instead of none.
    ProblemFilter toggled(Severity severity) {
        Set<Severity> changed = EnumSet.noneOf(Severity.class);
        changed.addAll(severities);
        if (!changed.remove(severity)) {
            changed.add(severity);
        }
        return new ProblemFilter(changed.isEmpty() ? NONE.severities : changed, family, words, accepted);
    }

    ProblemFilter withFamily(Optional<String> chosen) {
        return new ProblemFilter(severities, chosen, words, accepted);
    }

    ProblemFilter withWords(String typed) {
        return new ProblemFilter(severities, family, typed, accepted);
    }

    ProblemFilter withAccepted(Accepted chosen) {
        return new ProblemFilter(severities, family, words, chosen);
    }

    /// Everything, of the accepted ones or the others.
    ProblemFilter cleared() {
        return NONE.withAccepted(accepted);
    }

    /// Whether severity and family let it through; the words are another matter.
    boolean admits(Finding finding) {
        return severities.contains(finding.severity())
                && (family.isEmpty() || family.get().equals(family(finding.rule())));
    }

    /// The word before the first hyphen of a rule's id.
    static String family(String rule) {
        int hyphen = rule.indexOf('-');
        return hyphen < 0 ? rule : rule.substring(0, hyphen);
    }
}
