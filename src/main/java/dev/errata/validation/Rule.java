package dev.errata.validation;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import java.util.List;

/// One check. A rule is either a [RecordRule], which looks at one record alone, or a [FolderRule], which looks at a record
/// among the others. Rules hold no state and may be asked from any thread.
public sealed interface Rule permits RecordRule, FolderRule {

    /// The id, such as `rate-resolvable`; its first word or the word before the first hyphen is its family.
    String id();

    /// The severity of its findings unless the settings say otherwise.
    Severity severity();

    /// The best that it can do about its findings.
    default Fixing fixing() {
        return Fixing.NONE;
    }

    /// The ways to mend one of its own findings, best first; computed only when somebody asks. The record and the context
    /// are those of now, in which the finding still stands.
    default List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return List.of();
    }

    /// The family, such as `rate`.
    default String family() {
        int hyphen = id().indexOf('-');
        return hyphen < 0 ? id() : id().substring(0, hyphen);
    }
}
