package dev.errata.refactor;

/// How near spellings are found, from the surest method to the boldest.
public enum ClusterMethod {
    /// The same words, whatever their order, case, accents and what stands between them: `config_error`, `Error Config`.
    FINGERPRINT,
    /// The same pairs of letters, whatever the words: `time-out`, `timeout`.
    PAIRS,
    /// The same words where one may be cut short: `config_error`, `configuration_error`.
    ABBREVIATION,
    /// One or two letters apart: `authentification`, `authentication`.
    NEAREST
}
