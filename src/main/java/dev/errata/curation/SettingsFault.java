package dev.errata.curation;

/// Something in the settings file that does not count, with its place.
///
/// @param line   1-based
/// @param column 1-based, in UTF-16 units
/// @param kind   what is wrong
/// @param detail the key or value to blame, or what the parser says of broken TOML
public record SettingsFault(int line, int column, Kind kind, String detail) {

    /// What can be wrong.
    public enum Kind {
        SYNTAX, UNKNOWN_KEY, WRONG_TYPE, WRONG_VALUE, MISSING
    }
}
