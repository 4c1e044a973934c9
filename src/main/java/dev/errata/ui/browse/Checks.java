package dev.errata.ui.browse;

/// Whether the rules have spoken of the records that are shown. Until then a record without findings is not clean, but unknown.
public enum Checks {
    AWAITED, DONE
}
