package dev.errata.ui.fx;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Optional;

/// What the system says of a disk that refuses, without the name of the file, which is told apart.
public final class DiskReason {

    private DiskReason() {}

    /// The words of the system; where it has none, the kind of the failure.
    public static String of(IOException failure) {
        Optional<String> said = failure instanceof FileSystemException of
                ? Optional.ofNullable(of.getReason())
                : Optional.ofNullable(failure.getMessage());
        return said.orElseGet(() -> failure.getClass().getSimpleName());
    }
}
