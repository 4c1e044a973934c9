package dev.errata.exchange;

import java.io.IOException;
import java.nio.file.Path;

/// An export was not begun, since its file may not or cannot stand where it was asked to.
public final class ExportRefusedException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;
    private final Reason reason;

    /// Why.
    public enum Reason {
        /// It would be taken for a record of the folder.
        AMONG_RECORDS,
        /// The folder that is to hold it does not exist.
        NO_FOLDER,
        /// Something stands there that is no regular file.
        NO_FILE,
        /// A folder is wanted where there is something already.
        NOT_EMPTY
    }

    ExportRefusedException(Path file, Reason reason) {
        super(reason + ": " + file);
        this.file = file;
        this.reason = reason;
    }

    public Path file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /// Bundle key of the message; its argument is [#file].
    public String messageKey() {
        return switch (reason) {
            case AMONG_RECORDS -> "exchange.refused.among-records";
            case NO_FOLDER -> "exchange.refused.no-folder";
            case NOT_EMPTY -> "exchange.refused.not-empty";
            case NO_FILE -> "exchange.refused.no-file";
        };
    }
}
