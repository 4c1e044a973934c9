package dev.errata.exchange;

import java.io.IOException;

/// What an export writes: first beside its place, under another name, then moved there as a whole. Whoever reads it sees the old one or
/// the new one, never a part.
sealed interface ExportTarget extends AutoCloseable permits ExportFile, ExportFolder {

    /// Moves what was written to its place.
    void finish() throws IOException;

    /// Takes away what is not finished.
    @Override
    void close() throws IOException;
}
