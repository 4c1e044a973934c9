package dev.errata.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// What Linux tells of a thread: see proc_pid_stat(5).
///
/// @param faults       pages that it touched and had not yet, so far; the system has to find memory for each
/// @param systemMillis CPU time in the system so far, in steps of 10 ms
/// @param processor    the one that it runs on
record ThreadState(long faults, long systemMillis, int processor) {
    // Counted behind the name of the thread, in which spaces may be.
    private static final int FAULTS = 7;
    private static final int SYSTEM_TICKS = 12;
    private static final int PROCESSOR = 36;
    private static final int TICK_MILLIS = 10;

    /// Reads it again and again, in microseconds. Its file stays open.
    static final class Reader {
        private final FileChannel file;
        private final ByteBuffer buffer = ByteBuffer.allocate(1024);

        private Reader(FileChannel file) {
            this.file = file;
        }

        /// Of the thread that calls; empty where the system does not tell.
        static Optional<Reader> here() {
            try {
                return Optional.of(new Reader(FileChannel.open(Path.of("/proc/thread-self/stat"))));
            } catch (IOException notLinux) {
                return Optional.empty();
            }
        }

        ThreadState now() {
            try {
                buffer.clear();
                file.read(buffer, 0);
                return parse(new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static ThreadState parse(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return new ThreadState(Long.parseLong(fields[FAULTS]), Long.parseLong(fields[SYSTEM_TICKS]) * TICK_MILLIS,
                Integer.parseInt(fields[PROCESSOR]));
    }
}
