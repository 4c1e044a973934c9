package dev.errata.scan;

import java.util.Objects;

/// The first match of a record in a line.
///
/// @param log   the name of the log
/// @param line  its number, from 1
/// @param record id of the record
/// @param path  where its file is
/// @param start UTF-16 offset in the line
/// @param end   where the match ends, exclusive
/// @param text  the line
public record Hit(String log, long line, String record, String path, int start, int end, String text) {

    public Hit {
        Objects.requireNonNull(log);
        Objects.requireNonNull(record);
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
        if (line < 1 || start < 0 || end < start || end > text.length()) {
            throw new IllegalArgumentException("line " + line + ", " + start + " to " + end);
        }
    }
}
