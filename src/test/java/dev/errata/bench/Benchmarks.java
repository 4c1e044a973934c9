package dev.errata.bench;

import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.rule.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures the budgets of the command line and of the running check, and prints a table. Arguments: the launcher, a folder of
/// real records, and optionally `--small`, which leaves the large folder out.
final class Benchmarks {
    private static final int USUAL = 1_506;
    private static final int EDITED = 2_500;
    private static final int LARGE = 100_000;
    private static final int ROUNDS = 5;

    private final String launcher;
    private final Path source;

    private Benchmarks(String launcher, Path source) {
        this.launcher = launcher;
        this.source = source;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean large = !List.of(arguments).contains("--small");
        Path temporary = Files.createTempDirectory("errata-benchmark");
        try {
            System.out.printf("%d cores, Java %s, records from %s%n%n", Runtime.getRuntime().availableProcessors(),
                    Runtime.version(), arguments[1]);
            row("what", "measured", "bar", "peer", "peer", "ratio");
            Benchmarks benchmarks = new Benchmarks(arguments[0], Path.of(arguments[1]));
            Path usual = Corpus.write(benchmarks.source, USUAL, temporary.resolve("usual"));
            benchmarks.validate(usual, USUAL, ROUNDS, "4.0 s", "");
            Path edited = Corpus.write(benchmarks.source, EDITED, temporary.resolve("edited"));
            for (Keystrokes.Place place : Keystrokes.Place.values()) {
                keystrokes(edited, place);
            }
            if (large) {
                Path many = Corpus.write(benchmarks.source, LARGE, temporary.resolve("large"));
                benchmarks.validate(many, LARGE, 1, "60.0 s", "2048 MiB");
                heap(many, LARGE, "1024 MiB");
                searches(many);
                benchmarks.export(many, temporary.resolve("all.ndjson"));
            }
        } finally {
            delete(temporary);
        }
    }

    /// Rounds of the program and of the peer in turn, so that a busy machine slows both; the medians count.
    private void validate(Path folder, int records, int rounds, String timeBar, String memoryBar)
            throws IOException, InterruptedException {
        List<ProcessRun> ours = new ArrayList<>();
        List<ProcessRun> peers = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ours.add(ProcessRun
                    .of(List.of(launcher, "validate", folder.toString(), "--fail-on", "never", "--no-cache")));
            peers.add(ProcessRun.of(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), JacksonPeer.class.getName(),
                    folder.toString())));
        }
        for (ProcessRun run : Stream.concat(ours.stream(), peers.stream()).toList()) {
            if (run.exitCode() != 0) {
                throw new IllegalStateException("a process ended with " + run.exitCode());
            }
        }
        String what = "validate, %,d records, whole process: ".formatted(records);
        double seconds = median(ours.stream().map(run -> run.time().toMillis() / 1e3).toList());
        double peerSeconds = median(peers.stream().map(run -> run.time().toMillis() / 1e3).toList());
        String peer = "Jackson reads all files";
        row(what + "time", format(seconds, "s"), timeBar, peer, format(peerSeconds, "s"),
                ratio(seconds, peerSeconds));
        double mib = median(ours.stream().map(run -> run.peakKib() / 1024.0).toList());
        double peerMib = median(peers.stream().map(run -> run.peakKib() / 1024.0).toList());
        row(what + "peak", format(mib, "MiB"), memoryBar, peer, format(peerMib, "MiB"), ratio(mib, peerMib));
    }

    /// The checks take most of it; what they leave to the export itself is the difference to `validate`.
    private void export(Path folder, Path out) throws IOException, InterruptedException {
        ProcessRun run = ProcessRun.of(
                List.of(launcher, "export", folder.toString(), "--format", "ndjson", "--out", out.toString()));
        if (run.exitCode() != 0) {
            throw new IllegalStateException("the export ended with " + run.exitCode());
        }
        String what = "export, %,d records, whole process: ".formatted(LARGE);
        row(what + "time", format(run.time().toMillis() / 1e3, "s"), "", "", "", "");
        row(what + "peak", format(run.peakKib() / 1024.0, "MiB"), "", "", "", "");
    }

    private static void keystrokes(Path folder, Keystrokes.Place place) throws IOException {
        RuleCatalogue rules = Rules.catalogue();
        Keystrokes keystrokes = Keystrokes.in(folder, rules, place);
        String what = "keystroke in %s, %,d records: ".formatted(place.words(), EDITED);
        String peer = "Jackson reads that record";
        row(what + "median", format(keystrokes.millis(0.5), "ms"), "50.0 ms", peer,
                format(keystrokes.peerMillis(0.5), "ms"), ratio(keystrokes.millis(0.5), keystrokes.peerMillis(0.5)));
        row(what + "p99", format(keystrokes.millis(0.99), "ms"), "100.0 ms", peer,
                format(keystrokes.peerMillis(0.99), "ms"),
                ratio(keystrokes.millis(0.99), keystrokes.peerMillis(0.99)));
    }

    private static void heap(Path folder, int records, String bar) throws IOException {
        HeapUse use = HeapUse.of(folder, Rules.catalogue());
        double mib = use.bytes() / (double) (1 << 20);
        double peerMib = use.peerBytes() / (double) (1 << 20);
        row("open, checked and indexed, %,d records: heap".formatted(records), format(mib, "MiB"), bar,
                "Jackson keeps all trees", format(peerMib, "MiB"), ratio(mib, peerMib));
    }

    private static void searches(Path folder) throws IOException {
        Searches searches = Searches.in(folder, Rules.catalogue().ids());
        String what = "search, %,d records, ranked and counted: ".formatted(LARGE);
        String peer = "one word in each text, plainly";
        row(what + "median", format(searches.millis(0.5), "ms"), "50.0 ms", peer,
                format(searches.peerMillis(0.5), "ms"), ratio(searches.millis(0.5), searches.peerMillis(0.5)));
        row(what + "p99", format(searches.millis(0.99), "ms"), "", peer, format(searches.peerMillis(0.99), "ms"),
                ratio(searches.millis(0.99), searches.peerMillis(0.99)));
    }

    private static void row(String... cells) {
        System.out.printf("%-52s %12s %12s %-28s %12s %7s%n", (Object[]) cells);
    }

    private static String format(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.1f %s", value, unit);
    }

    private static String ratio(double ours, double peer) {
        return String.format(Locale.ROOT, "%.2f", ours / peer);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
