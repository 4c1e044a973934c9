package dev.errata.exchange;

import java.io.IOException;
import java.nio.file.Path;

/// An import was given up, since what it was to read is too large.
public final class ImportRefusedException extends IOException {
    private static final long serialVersionUID = 1;
    private static final int MEBIBYTE = 1 << 20;

    private final transient Path source;
    private final long limit;

    ImportRefusedException(Path source, long limit) {
        super("more than " + limit + " bytes: " + source);
        this.source = source;
        this.limit = limit;
    }

    /// The file or folder that is too large.
    public Path source() {
        return source;
    }

    /// How many MiB may be read, rounded up.
    public long mebibytes() {
        return (limit + MEBIBYTE - 1) / MEBIBYTE;
    }

    /// Bundle key of the message; its arguments are [#source] and [#mebibytes].
    public String messageKey() {
        return "exchange.import.too-large";
    }
}
