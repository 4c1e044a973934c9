package dev.errata.exchange;

import java.io.IOException;

/// Takes what a layout writes.
interface ExportSink {

    /// Writes on in the file.
    void text(String text) throws IOException;

    /// Writes a whole file of a folder.
    ///
    /// @param path relative to the folder, with `/`
    void file(String path, byte[] bytes) throws IOException;

    /// Counts a record as written. Ends the export where it is cancelled.
    void next();
}
