package dev.errata.exchange;

import java.util.Locale;
import java.util.Optional;

/// The forms in which records leave a folder. In each the text of a record keeps its spelling: order, escapes, numbers.
public enum ExportFormat {
    /// One JSON array; each record as it is laid out in its file, with LF for any end of line.
    JSON,
    /// One record a line, without white space between its parts.
    NDJSON;

    /// The word on the command line, such as `ndjson`; also how the name of such a file usually ends.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The format with this [#word()].
    public static Optional<ExportFormat> ofWord(String word) {
        for (ExportFormat format : values()) {
            if (format.word().equals(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
