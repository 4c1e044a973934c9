package dev.errata.scan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.log.LogSource;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LogScanTest {
    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(3);
    private final Heard heard = new Heard();

    /// Writes down what a scan tells.
    private static final class Heard implements ScanListener {
        private final List<String> hits = new ArrayList<>();
        private final List<String> stops = new ArrayList<>();
        private final List<String> unclaimed = new ArrayList<>();

        @Override
        public void hit(Hit hit) {
            hits.add("%s:%d %s %d-%d".formatted(hit.log(), hit.line(), hit.record(), hit.start(), hit.end()));
        }

        @Override
        public void stopped(StoppedSearch search) {
            stops.add("%s:%d %s".formatted(search.log(), search.line(), search.record()));
        }

        @Override
        public void unclaimed(String log, long line, String text) {
            unclaimed.add(log + ":" + line + " " + text);
        }
    }

    @AfterAll
    static void endWorkers() {
        WORKERS.shutdown();
    }

    private LogReport scan(List<String> patterns, LogSource log) throws IOException, InterruptedException {
        return new LogScan(PatternSet.of(Records.of(patterns)), LogScan.Unclaimed.TOLD, WORKERS, 3).run(log, heard,
                Progress.NONE, Cancellation.NEVER);
    }

    private static LogSource text(String text) {
        return new LogSource.OfText("log", text);
    }

    @Test
    void givesTheFirstMatchOfEachRecordInALine() throws IOException, InterruptedException {
        LogReport report = scan(List.of("disk.*full", "full", "nothing"), text("Disk is FULL, full\r\nfine\nfull"));
        assertEquals(List.of("log:1 a/00000 0-18", "log:1 a/00001 8-12", "log:3 a/00001 0-4"), heard.hits);
        assertEquals(new LogReport("log", 3, 29, 2, 0, 0, 0, 0, 0, false,
                Map.of("a/00000.json", new LogReport.RecordCount(1, 1), "a/00001.json",
                        new LogReport.RecordCount(2, 1))),
                report);
        assertEquals(3, report.hits());
    }

    @Test
    void tellsInTheOrderOfLinesWhateverThreadSearchesThem() throws IOException, InterruptedException {
        Random random = new Random(3);
        List<String> lines = IntStream.range(0, 60_000)
                .mapToObj(i -> random.nextInt(50) == 0 ? "FATAL: x" + i + " refused" : "ok ".repeat(random.nextInt(30)))
                .toList();
        List<String> expected = IntStream.range(0, lines.size()).filter(i -> lines.get(i).startsWith("FATAL"))
                .mapToObj(i -> "log:%d a/00000 0-%d".formatted(i + 1, lines.get(i).length())).toList();
        scan(List.of("^fatal.*refused"), text(String.join("\n", lines)));
        assertEquals(expected, heard.hits);
    }

    @Test
    void reportsASearchThatIsStoppedAndGoesOn() throws IOException, InterruptedException {
        LogReport report = scan(List.of("(x+x+)+y", "after"), text("x".repeat(5000) + " y\nafter"));
        assertEquals(List.of("log:1 a/00000"), heard.stops);
        assertEquals(List.of("log:2 a/00001 0-5"), heard.hits);
        assertEquals(1, report.stops());
    }

    @Test
    void findsWhatStandsAtTheEndOfALineOfTenMegabytes() throws IOException, InterruptedException {
        String line = "y".repeat(10 << 20) + " disk full";
        scan(List.of("disk.*full", "^y+ disk"), text("a\n" + line + "\nb"));
        assertEquals(List.of("log:2 a/00000 %d-%d".formatted((10 << 20) + 1, line.length()),
                "log:2 a/00001 0-%d".formatted((10 << 20) + 5)), heard.hits);
    }

    @Test
    void countsOffsetsInUtf16WhateverTheEncoding() throws IOException, InterruptedException {
        byte[] bytes = "一😀 连接超时\n".getBytes(Charset.forName("GB18030"));
        scan(List.of("超时"), new LogSource.OfStream("gb", new ByteArrayInputStream(bytes)));
        assertEquals(List.of("gb:1 a/00000 6-8"), heard.hits);
    }

    @Test
    void countsWhatIsNoText() throws IOException, InterruptedException {
        byte[] bytes = "a\u00e9".getBytes(UTF_8);
        bytes[1] = (byte) 0xFF;
        bytes[2] = (byte) 0xFE;
        assertEquals(2, scan(List.of("a", "\ufffd"), new LogSource.OfStream("bad", new ByteArrayInputStream(bytes)))
                .malformed());
        assertEquals(List.of("bad:1 a/00000 0-1", "bad:1 a/00001 1-2"), heard.hits);
    }

    @Test
    void tellsLinesThatLookLikeErrorsAndThatNobodyClaims() throws IOException, InterruptedException {
        LogReport report = scan(List.of("disk.*full"), text("""
                ERROR disk is full
                all is well
                2026 ERROR cannot open x
                java.io.IOException: y
                terror of an errand
                连接失败
                """));
        assertEquals(List.of("log:3 2026 ERROR cannot open x", "log:4 java.io.IOException: y", "log:6 连接失败"),
                heard.unclaimed);
        assertEquals(3, report.unclaimed());
    }

    @Test
    void endsWhenCancelled() {
        LogScan scan = new LogScan(PatternSet.of(Records.of(List.of("a"))), LogScan.Unclaimed.IGNORED, WORKERS, 3);
        assertThrows(CancellationException.class,
                () -> scan.run(text("a\n".repeat(1_000_000)), heard, Progress.NONE, () -> heard.hits.size() > 1000));
        assertTrue(heard.hits.size() < 1_000_000);
    }

    @Test
    void passesOnWhatAListenerThrows() {
        LogScan scan = new LogScan(PatternSet.of(Records.of(List.of("a"))), LogScan.Unclaimed.IGNORED, WORKERS, 3);
        assertThrows(IllegalStateException.class, () -> scan.run(text("a\n".repeat(100_000)), new ScanListener() {
            @Override
            public void hit(Hit hit) {
                throw new IllegalStateException();
            }

            @Override
            public void stopped(StoppedSearch search) {}

            @Override
            public void unclaimed(String log, long line, String text) {}
        }, Progress.NONE, Cancellation.NEVER));
    }
}
