package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import java.util.List;
import java.util.Set;

/// One check: a [RecordRule] looks at one record alone, a [FolderRule] at a record among the others, a [CatchRule] at what its
/// pattern catches of them, a [FindingsRule] at what those have found. Rules hold no state and may be asked from any thread.
public sealed interface Rule permits RecordRule, FolderRule, CatchRule, FindingsRule {

    /// The id, such as `rate-resolvable`; the word before its first hyphen is its family.
    String id();

    /// The severity of its findings unless the settings say otherwise.
    Severity severity();

    /// The severities that some of its findings have instead, unless the settings say otherwise.
    default Set<Severity> otherSeverities() {
        return Set.of();
    }

    /// The best that it can do about its findings.
    default Fixing fixing() {
        return Fixing.NONE;
    }

    /// The ways to mend one of its own findings, best first; computed only when somebody asks. The record and the context
    /// are those of now, in which the finding still stands. A [Fixing#SAFE] finding has exactly one way.
    default List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return List.of();
    }

    /// What of its arguments tells a finding from others of this rule at the same place: it is kept with an acceptance, which holds
    /// as long as it stays.
    default List<String> identity(List<String> arguments) {
        return List.of();
    }

    /// What becomes of a finding that the folder accepts.
    default WhenAccepted whenAccepted() {
        return WhenAccepted.SILENT;
    }

    /// What becomes of a finding that the folder accepts.
    enum WhenAccepted {
        /// It is counted and no more.
        SILENT,
        /// The rule itself says it, as a hint.
        HINTED
    }

    /// The family, such as `rate`.
    default String family() {
        int hyphen = id().indexOf('-');
        return hyphen < 0 ? id() : id().substring(0, hyphen);
    }

    /// Bundle key of the name for people.
    default String titleKey() {
        return "rule." + id() + ".title";
    }

    /// Bundle key of what exactly it finds, and when it is graver or milder than usual.
    default String findsKey() {
        return "rule." + id() + ".finds";
    }

    /// Bundle key of the sentence that says why it matters.
    default String whyKey() {
        return "rule." + id() + ".why";
    }

    /// Bundle key of the usual message.
    default String messageKey() {
        return "rule." + id() + ".message";
    }

    /// Bundle key of the usual quick fix.
    default String fixKey() {
        return "rule." + id() + ".fix";
    }
}
