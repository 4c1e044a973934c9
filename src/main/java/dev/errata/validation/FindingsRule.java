package dev.errata.validation;

import dev.errata.record.ErrorRecord;
import java.util.List;

/// A rule that judges a record by what the [RecordRule]s and [FolderRule]s have found in it. It is asked after them, and
/// again whenever their findings may have changed.
public non-sealed interface FindingsRule extends Rule {

    /// Reports what is wrong with the record, given its findings; those of a `FindingsRule` are not among them.
    void check(ErrorRecord record, List<Finding> findings, RuleContext context, FindingSink sink);
}
