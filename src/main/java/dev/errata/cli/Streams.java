package dev.errata.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The three streams of a process.
///
/// @param in      bytes, read as UTF-8
/// @param out     unbuffered; fails where nobody reads any more
/// @param err     writes UTF-8
/// @param errKind what reads `err`
public record Streams(InputStream in, OutputStream out, PrintStream err, Kind errKind) {

    /// What reads a stream.
    public enum Kind {
        /// A person at a terminal.
        TERMINAL,
        /// A file or a program.
        OTHER
    }

    /// The streams of this process, whose text is UTF-8 whatever the locale.
    public static Streams ofProcess() {
        return new Streams(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), readerOfErr());
    }

    /// `System.console()` does not tell one stream from the other; Linux does, and elsewhere progress is left out.
    private static Kind readerOfErr() {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return List.of("/dev/pts/", "/dev/tty", "/dev/console").stream().anyMatch(target::startsWith)
                    ? Kind.TERMINAL
                    : Kind.OTHER;
        } catch (IOException | UnsupportedOperationException notLinux) {
            return Kind.OTHER;
        }
    }
}
