package dev.errata.bench;

import dev.errata.log.LogSource;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.PatternOptions;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.Hit;
import dev.errata.scan.LogReport;
import dev.errata.scan.LogScan;
import dev.errata.scan.ScanListener;
import dev.errata.scan.ScannedRecord;
import dev.errata.scan.StoppedSearch;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Measures the search of a log for all patterns of a folder, beside ripgrep with one pattern at a time and beside each pattern on
/// each line in this process; the peers run a part, and their time is scaled up. Arguments: a folder of records, a folder of
/// `*.log`, and how many million bytes the log is to have.
final class ScanBenchmark {
    private static final int PEER_PATTERNS = 25;
    private static final int PEER_LINES = 200;
    private static final int ROUNDS = 3;

    private ScanBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workspace workspace = Workspace.open(Path.of(arguments[0]), Set.of(), Clock.systemUTC(), Progress.NONE,
                Cancellation.NEVER);
        long start = System.nanoTime();
        FolderPatterns patterns = FolderPatterns.of(workspace.records(), PatternOptions.DEFAULT, Cancellation.NEVER);
        double built = seconds(start);
        int count = patterns.patterns().size();
        System.out.printf("%d cores, Java %s, %,d patterns; left out %,d records%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), count,
                patterns.without().size() + patterns.faulty().size());
        System.out.printf("patterns compiled and prepared, cold: %.2f s%n", built);
        Path log = Files.createTempFile("errata-scan", ".log");
        try {
            List<String> signatures = workspace.records().records().stream()
                    .flatMap((ErrorRecord record) -> record.string(Field.SIGNATURE).stream())
                    .filter(text -> !text.isBlank() && text.indexOf('\n') < 0).toList();
            long lines = new LogMaker(Path.of(arguments[1]), signatures).write(log,
                    Long.parseLong(arguments[2]) * 1_000_000);
            double ours = scan(patterns, log);
            double grep = ripgrep(patterns, log);
            System.out.printf("ripgrep -i, one pattern at a time, %d of them scaled up to all: %.1f s, %.1f times%n",
                    PEER_PATTERNS, grep, grep / ours);
            double loop = oneByOne(patterns, log) * lines;
            System.out.printf("each pattern on each line, %d lines scaled up to all: %.1f s, %.1f times%n", PEER_LINES,
                    loop, loop / ours);
        } finally {
            Files.delete(log);
        }
    }

    /// The median of some rounds, in seconds.
    private static double scan(FolderPatterns patterns, Path log) throws IOException, InterruptedException {
        int cores = Runtime.getRuntime().availableProcessors();
        List<Double> rounds = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores)) {
            LogScan scan = new LogScan(patterns.patterns(), LogScan.Unclaimed.IGNORED, workers, cores);
            for (int i = 0; i < ROUNDS; i++) {
                long start = System.nanoTime();
                LogReport report = scan.run(new LogSource.OfFile("log", log), new Deaf(), Progress.NONE,
                        Cancellation.NEVER);
                double seconds = seconds(start);
                rounds.add(seconds);
                System.out.printf(
                        "all at once: %.2f s, %.1f MB/s, %,.0f lines/s; %,d lines, %,d matched, %,d hits, %d stopped%n",
                        seconds, report.bytes() / 1e6 / seconds, report.lines() / seconds, report.lines(),
                        report.linesHit(), report.hits(), report.stops());
            }
        }
        Collections.sort(rounds);
        return rounds.get(rounds.size() / 2);
    }

    private static double ripgrep(FolderPatterns patterns, Path log) throws IOException, InterruptedException {
        List<ScannedRecord> some = new ArrayList<>(patterns.patterns().records());
        Collections.shuffle(some, new Random(1));
        double sum = 0;
        int ran = 0;
        for (ScannedRecord record : some) {
            ProcessRun run = ProcessRun
                    .of(List.of("rg", "-i", "-n", "-e", record.pattern().pattern(), log.toString()));
            // What ripgrep cannot compile is not counted for it.
            if (run.exitCode() < 2) {
                sum += run.time().toNanos() / 1e9;
                ran++;
            }
            if (ran == PEER_PATTERNS) {
                break;
            }
        }
        return sum / ran * some.size();
    }

    /// Seconds for a line.
    private static double oneByOne(FolderPatterns patterns, Path log) throws IOException {
        List<String> lines;
        try (var all = Files.lines(log)) {
            lines = all.limit(PEER_LINES).toList();
        }
        long start = System.nanoTime();
        for (String line : lines) {
            for (ScannedRecord record : patterns.patterns().records()) {
                record.pattern().find(line, 0, Budget.DEFAULT, Cancellation.NEVER);
            }
        }
        return seconds(start) / lines.size();
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /// The report counts already.
    private static final class Deaf implements ScanListener {
        @Override
        public void hit(Hit hit) {}

        @Override
        public void stopped(StoppedSearch search) {}

        @Override
        public void unclaimed(String log, long line, String text) {}
    }
}
