package dev.errata.validation;

import dev.errata.record.ErrorRecord;

/// A rule that judges a record by the texts of other records that its pattern catches. It is asked again when those texts, the
/// records that have them, or the pattern change.
public non-sealed interface CatchRule extends Rule {

    /// Reports what is wrong with the record, whose pattern catches these texts.
    void check(ErrorRecord record, CaughtTexts caught, RuleContext context, FindingSink sink);
}
