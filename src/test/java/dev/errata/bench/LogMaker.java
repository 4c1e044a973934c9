package dev.errata.bench;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Makes a log of any size that looks like real ones: nine lines of ten are drawn from real logs, in runs of up to forty lines of
/// the same log; one of ten is an error as a record's signature has it, behind a time and a level, often with some words
/// after it. All digits are drawn anew, so that no line comes twice. The same seed makes the same log.
final class LogMaker {
    private static final int RUN = 40;
    private static final int ERROR_IN = 10;
    private static final List<String> LEVELS = List.of("ERROR", "WARN", "error:", "FATAL", "[err]", "E");
    private static final List<String> TAILS = List.of("", "", " (attempt 0 of 00)", " at line 000",
            " while handling request 00000000",
            " [pid 00000]", ": see /var/log/app/00000.log");

    private final Random random = new Random(20261126);
    private final List<List<String>> logs = new ArrayList<>();
    private final List<String> signatures;

    /// Makes logs with the errors of these records.
    ///
    /// @param logs a folder of `*.log`
    static LogMaker of(Path logs, RecordSet records) throws IOException {
        return new LogMaker(logs,
                records.records().stream().flatMap((ErrorRecord record) -> record.string(Field.SIGNATURE).stream())
                        .filter(text -> !text.isBlank() && text.indexOf('\n') < 0).toList());
    }

    private LogMaker(Path logs, List<String> signatures) throws IOException {
        this.signatures = signatures;
        try (Stream<Path> files = Files.walk(logs)) {
            for (Path file : files.filter(found -> found.toString().endsWith(".log")).sorted().toList()) {
                this.logs.add(List.of(Files.readString(file, StandardCharsets.UTF_8).split("\r?\n")));
            }
        }
    }

    /// Writes a log of about this many bytes and says how many lines it has.
    long write(Path file, long bytes) throws IOException {
        long written = 0;
        long lines = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            while (written < bytes) {
                List<String> log = logs.get(random.nextInt(logs.size()));
                int at = random.nextInt(log.size());
                for (int i = random.nextInt(RUN); i >= 0; i--) {
                    String line = redrawn(random.nextInt(ERROR_IN) == 0 ? error() : log.get((at + i) % log.size()));
                    out.write(line);
                    out.write('\n');
                    written += line.length() + 1;
                    lines++;
                }
            }
        }
        return lines;
    }

    private String error() {
        return "2026-01-00 00:00:00,000 " + pick(LEVELS) + " " + pick(signatures) + pick(TAILS);
    }

    private String redrawn(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) >= '0' && out.charAt(i) <= '9') {
                out.setCharAt(i, (char) ('0' + random.nextInt(10)));
            }
        }
        return out.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
