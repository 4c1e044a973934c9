package dev.errata.validation;

/// Whether and how a finding can be mended by a click.
public enum Fixing {
    /// Only a person can.
    NONE,
    /// There is a quick fix that a person has to look at first.
    ASKING,
    /// There is a quick fix that needs no judgement, loses nothing and brings no new finding.
    SAFE
}
