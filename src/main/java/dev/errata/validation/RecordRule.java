package dev.errata.validation;

import dev.errata.record.ErrorRecord;

/// A rule whose verdict depends on the record, its path and the context alone.
public non-sealed interface RecordRule extends Rule {

    /// Reports what is wrong with the record.
    void check(ErrorRecord record, RuleContext context, FindingSink sink);
}
