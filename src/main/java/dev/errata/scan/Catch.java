package dev.errata.scan;

import dev.errata.regex.Match;
import java.util.Objects;

/// A pattern matches a text.
///
/// @param record the record of the pattern
/// @param path   the record that the text belongs to, by its file
/// @param text   the text
/// @param match  the first match
public record Catch(ScannedRecord record, String path, String text, Match match) {

    public Catch {
        Objects.requireNonNull(record);
        Objects.requireNonNull(path);
        Objects.requireNonNull(text);
        Objects.requireNonNull(match);
    }
}
