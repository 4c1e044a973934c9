package dev.errata.scan;

import dev.errata.log.LogSource;
import java.util.Objects;

/// A log none of whose lines is an error.
///
/// @param set    the set that it belongs to
/// @param source its text; the name of the source tells it from the other logs
/// @param state  what tells its text from another under the same name, such as size and time of its file
public record CleanLog(String set, LogSource source, String state) {

    public CleanLog {
        Objects.requireNonNull(set);
        Objects.requireNonNull(source);
        Objects.requireNonNull(state);
    }

    String name() {
        return source.name();
    }
}
