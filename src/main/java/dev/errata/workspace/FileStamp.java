package dev.errata.workspace;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// By what one tells without reading a file that it is not what it was.
///
/// @param modified in nanoseconds; wraps around, which does not matter where only equality is asked
/// @param file     tells a file from another one that has taken its name
record FileStamp(long size, long modified, int file) {
    /// Clocks of file systems tick as seldom as every two seconds.
    private static final Duration TICK = Duration.ofSeconds(2);

    static FileStamp of(BasicFileAttributes attributes) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        return new FileStamp(attributes.size(), modified.getEpochSecond() * 1_000_000_000 + modified.getNano(),
                Objects.hashCode(attributes.fileKey()));
    }

    /// Whether the file may be written again without another time being noted.
    static boolean isFresh(BasicFileAttributes attributes, Instant now) {
        return attributes.lastModifiedTime().toInstant().isAfter(now.minus(TICK));
    }
}
