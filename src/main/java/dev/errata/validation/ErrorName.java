package dev.errata.validation;

/// The part of a path that names the error, whatever the environment: records that differ by environment alone are one error.
///
/// @param path that of a record
/// @param end where that part ends
public record ErrorName(String path, int end) {

    /// The name in a path.
    public static ErrorName of(String path) {
        int second = path.indexOf('/', path.indexOf('/') + 1);
        return new ErrorName(path, second < 0 ? path.length() : second);
    }

    public boolean isSame(ErrorName other) {
        return end == other.end && path.regionMatches(0, other.path, 0, end);
    }

    /// The name alone.
    public String text() {
        return path.substring(0, end);
    }
}
