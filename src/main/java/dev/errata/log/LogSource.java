package dev.errata.log;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Where a log comes from. What is in it is found out by [LogReader]: compressed or not, and in which encoding.
public sealed interface LogSource {

    /// What to call it: as the user named it.
    String name();

    /// Its bytes from the start.
    ///
    /// @throws IOException where it cannot be read
    InputStream open() throws IOException;

    /// How many bytes [#open] will give, or 0 where that is not known.
    long size() throws IOException;

    /// A file. It may be written to meanwhile; what is read is what is there when the reader comes by.
    record OfFile(String name, Path path) implements LogSource {

        public OfFile {
            Objects.requireNonNull(name);
            Objects.requireNonNull(path);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public long size() throws IOException {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        }
    }

    /// Text that was pasted.
    record OfText(String name, String text) implements LogSource {

        public OfText {
            Objects.requireNonNull(name);
            Objects.requireNonNull(text);
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long size() {
            return text.length();
        }
    }

    /// A stream that can be read once, stdin for one.
    record OfStream(String name, InputStream stream) implements LogSource {

        public OfStream {
            Objects.requireNonNull(name);
            Objects.requireNonNull(stream);
        }

        @Override
        public InputStream open() {
            return stream;
        }

        @Override
        public long size() {
            return 0;
        }
    }
}
