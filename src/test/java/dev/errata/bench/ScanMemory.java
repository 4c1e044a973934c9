package dev.errata.bench;

import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// Measures how much memory the program takes to search a log that is far larger. The log is a made one of [#MADE] bytes, again
/// and again. Arguments: the launcher, a folder of records, a folder of `*.log`, and how many million bytes the log is to have.
final class ScanMemory {
    private static final long MADE = 100_000_000;
    private static final int BAR_MIB = 300;
    /// Without a limit Java takes what it finds, and collects nothing before that is full.
    private static final String HEAP = "-Xmx144m";

    private ScanMemory() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path records = Path.of(arguments[1]);
        Workspace workspace = Workspace.open(records, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER);
        Path log = Files.createTempFile("errata-scan", ".log");
        try {
            LogMaker.of(Path.of(arguments[2]), workspace.records()).write(log, MADE);
            repeat(log, Long.parseLong(arguments[3]) * 1_000_000);
            ProcessRun run = ProcessRun.of(List.of("env", "JDK_JAVA_OPTIONS=" + HEAP, arguments[0], "scan",
                    records.toString(), "--log", log.toString(), "--format", "csv"));
            if (run.exitCode() != 0) {
                throw new IllegalStateException("the search ended with " + run.exitCode());
            }
            double seconds = run.time().toMillis() / 1e3;
            System.out.printf(
                    "%,d records, %.1f GB of log, %s: whole process took %.1f MiB at most (bar: %d MiB), %.1f s, %.1f MB/s, every hit written%n",
                    workspace.records().size(), Files.size(log) / 1e9, HEAP, run.peakKib() / 1024.0, BAR_MIB, seconds,
                    Files.size(log) / 1e6 / seconds);
        } finally {
            Files.delete(log);
        }
    }

    private static void repeat(Path log, long wanted) throws IOException {
        try (FileChannel from = FileChannel.open(log, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(log, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            long made = from.size();
            for (long size = made; size < wanted; size += made) {
                for (long at = 0; at < made;) {
                    at += from.transferTo(at, made - at, to);
                }
            }
        }
    }
}
