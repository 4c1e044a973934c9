package dev.errata.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/// The place behind the whole lines of a plain file that were read, and what tells later whether the same text still stands before
/// it: the file itself and the bytes just before. A [LogFollower] goes on from here. Immutable.
public final class LogPlace {

    /// So many bytes before a place must still be the same.
    static final int REMEMBERED = 64;

    private final Optional<Object> key;
    private final TextEncoding encoding;
    private final long offset;
    private final long line;
    private final byte[] before;

    /// @param key    what tells the file from another of the same name, where the system has such a thing
    /// @param offset where the next line begins, in bytes
    /// @param line   its number, from 1
    /// @param before up to [#REMEMBERED] bytes before the place, fewer where they are not known; not to be changed
    LogPlace(Optional<Object> key, TextEncoding encoding, long offset, long line, byte[] before) {
        this.key = key;
        this.encoding = encoding;
        this.offset = offset;
        this.line = line;
        this.before = before;
    }

    /// What tells a file from another of the same name; empty where the system has no such thing.
    static Optional<Object> key(Path path) throws IOException {
        return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class).fileKey());
    }

    /// The same place in a file.
    LogPlace in(Optional<Object> file) {
        return new LogPlace(file, encoding, offset, line, before);
    }

    Optional<Object> key() {
        return key;
    }

    TextEncoding encoding() {
        return encoding;
    }

    /// Where the next line begins, in bytes from the start of the file.
    public long offset() {
        return offset;
    }

    /// The number of the next line, from 1.
    public long line() {
        return line;
    }

    byte[] before() {
        return before;
    }
}
