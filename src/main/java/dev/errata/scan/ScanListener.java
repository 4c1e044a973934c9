package dev.errata.scan;

/// Hears what a scan comes upon, in the order of the lines, on the thread that called the scan.
public interface ScanListener {

    /// A record matches a line; hits on the same line come in the order of the paths of the records.
    void hit(Hit hit);

    /// A search was stopped before it could tell.
    void stopped(StoppedSearch search);

    /// A line looks like an error, and no record matches it.
    ///
    /// @param line its number, from 1
    void unclaimed(String log, long line, String text);
}
