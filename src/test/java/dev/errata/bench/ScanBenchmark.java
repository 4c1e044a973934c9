package dev.errata.bench;

import dev.errata.log.LogSource;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.scan.FolderPatterns;
import dev.errata.scan.Hit;
import dev.errata.scan.LogReport;
import dev.errata.scan.LogScan;
import dev.errata.scan.PatternSet;
import dev.errata.scan.ScanListener;
import dev.errata.scan.ScannedRecord;
import dev.errata.scan.StoppedSearch;
import dev.errata.scan.TextSearch;
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

/// Measures the search of a log for all patterns of a folder, weak ones included, beside other ways to learn which pattern matches
/// which line: ripgrep with one pattern at a time, Hyperscan with all at once, and each pattern on each line in this process. ripgrep
/// runs some patterns and the loop some lines; their time is scaled up. Arguments: a folder of records, a folder of `*.log`, and
/// how many million bytes the log is to have.
final class ScanBenchmark {
    private static final int PEER_PATTERNS = 25;
    private static final int PEER_LINES = 200;
    private static final int ROUNDS = 10;
    private static final int GREP_ROUNDS = 3;
    /// How many patterns are prepared to see how long that takes.
    private static final int BUILT = 2_500;
    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private ScanBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Workspace workspace = Workspace.open(Path.of(arguments[0]), Set.of(), Clock.systemUTC(), Progress.NONE,
                Cancellation.NEVER);
        List<String> regexes = workspace.records().records().stream()
                .flatMap((ErrorRecord record) -> record.string(Field.REGEX).stream()).toList();
        long start = System.nanoTime();
        TextSearch ready = prepare(regexes);
        double built = seconds(start);
        System.out.printf("%,d patterns, the folder's in turn, compiled and prepared, cold: %.2f s (bar: 1.5 s)%n",
                BUILT, built);
        if (ready.find(workspace.records().records().iterator().next().string(Field.SIGNATURE).orElseThrow())
                .isEmpty()) {
            throw new IllegalStateException("nothing is found");
        }
        FolderPatterns patterns = FolderPatterns.of(workspace.records(), PatternOptions.DEFAULT, Cancellation.NEVER);
        Path log = Files.createTempFile("errata-scan", ".log");
        try {
            long lines = LogMaker.of(Path.of(arguments[1]), workspace.records()).write(log,
                    Long.parseLong(arguments[2]) * 1_000_000);
            System.out.printf("%d cores, Java %s; %,d patterns, %,d records left out; %.1f MB, %,d lines%n", CORES,
                    Runtime.version(), patterns.patterns().size(),
                    patterns.without().size() + patterns.faulty().size(), Files.size(log) / 1e6, lines);
            compare(patterns, built, log, lines);
        } finally {
            Files.delete(log);
        }
    }

    /// Makes what searches for so many patterns.
    private static TextSearch prepare(List<String> regexes) {
        List<ScannedRecord> records = new ArrayList<>();
        for (int i = 0; i < BUILT; i++) {
            String name = "record" + i;
            if (Patterns.compile(regexes.get(i % regexes.size()),
                    PatternOptions.DEFAULT) instanceof CompiledPattern pattern) {
                records.add(new ScannedRecord(name, name, pattern));
            }
        }
        return new TextSearch(PatternSet.of(records), Cancellation.NEVER);
    }

    private static void compare(FolderPatterns patterns, double built, Path log, long lines)
            throws IOException, InterruptedException {
        ScanTable table = new ScanTable(Files.size(log), lines);
        table.add("all at once; threads: " + CORES, built, scan(patterns, log, CORES), 0);
        table.add("all at once; threads: 1, and one that reads", built, scan(patterns, log, 1), 0);
        table.add("ripgrep -i, a pattern at a time, " + PEER_PATTERNS + " of them scaled up", 0, ripgrep(patterns, log),
                100);
        hyperscan(patterns, log, table);
        table.add("java.util.regex, each pattern on each line, " + PEER_LINES + " lines scaled up", 0,
                oneByOne(patterns, log) * lines, 0);
        table.print();
    }

    private static void hyperscan(FolderPatterns patterns, Path log, ScanTable table)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (HyperscanPeer peer = HyperscanPeer.of(patterns.patterns().records())) {
            double built = seconds(start);
            List<String> lines = Files.readAllLines(log);
            for (int threads : new int[]{CORES, 1}) {
                table.add("Hyperscan 5.4.0, without starts, %d refused; threads: %d".formatted(peer.refused(), threads),
                        built, hyperscan(peer, lines, threads), 3);
            }
        }
    }

    private static double hyperscan(HyperscanPeer peer, List<String> lines, int threads) throws InterruptedException {
        List<Double> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            long hits = peer.search(lines, threads);
            rounds.add(seconds(start));
            System.out.printf("Hyperscan: %.2f s, %,d hits%n", rounds.getLast(), hits);
        }
        return Collections.min(rounds);
    }

    /// The best of some rounds, in seconds: what else the machine does only ever makes one slower.
    private static double scan(FolderPatterns patterns, Path log, int threads)
            throws IOException, InterruptedException {
        List<Double> rounds = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            LogScan scan = new LogScan(patterns.patterns(), LogScan.Unclaimed.IGNORED, workers, threads);
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
        return Collections.min(rounds);
    }

    private static double ripgrep(FolderPatterns patterns, Path log) throws IOException, InterruptedException {
        List<ScannedRecord> some = new ArrayList<>(patterns.patterns().records());
        Collections.shuffle(some, new Random(1));
        double sum = 0;
        int ran = 0;
        for (ScannedRecord record : some) {
            double best = Double.POSITIVE_INFINITY;
            for (int i = 0; i < GREP_ROUNDS; i++) {
                ProcessRun run = ProcessRun
                        .of(List.of("rg", "-i", "-n", "-e", record.pattern().pattern(), log.toString()));
                best = run.exitCode() < 2 ? Math.min(best, run.time().toNanos() / 1e9) : best;
            }
            // What ripgrep cannot compile is not counted for it.
            if (best < Double.POSITIVE_INFINITY) {
                sum += best;
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
