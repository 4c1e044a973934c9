package dev.errata.scan;

import dev.errata.regex.Stop;
import java.util.Objects;

/// That the search for a record in a line was stopped before it could tell.
///
/// @param log    the name of the log
/// @param line   its number, from 1
/// @param record id of the record
/// @param path   where its file is
/// @param stop   why, and where
public record StoppedSearch(String log, long line, String record, String path, Stop stop) {

    public StoppedSearch {
        Objects.requireNonNull(log);
        Objects.requireNonNull(record);
        Objects.requireNonNull(path);
        Objects.requireNonNull(stop);
    }
}
