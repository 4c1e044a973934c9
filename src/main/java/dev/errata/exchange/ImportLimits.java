package dev.errata.exchange;

/// How many bytes an import reads, so that no file, however large, takes all of the memory.
///
/// @param file   the most of one file that holds many records
/// @param record the most of one file in a folder; a larger one stays out
/// @param folder the most of all files in a folder together
record ImportLimits(int file, int record, long folder) {
    /// 128 MiB hold some 25,000 records; all of a hundred thousand are 600 MiB.
    static final ImportLimits DEFAULT = new ImportLimits(128 << 20, 16 << 20, 1L << 30);
}
