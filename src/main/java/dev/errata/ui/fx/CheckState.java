package dev.errata.ui.fx;

/// Whether the findings of a folder tell all that the rules have to say.
public enum CheckState {
    /// The rules are still at work.
    UNDER_WAY,
    /// They are up to date.
    DONE,
    /// The check of the whole folder was stopped: records without a finding may have some.
    STOPPED
}
