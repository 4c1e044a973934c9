package dev.errata.bench.start;

import dev.errata.bench.Corpus;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Measures the start of the window and of a command, each in turn with its peer, which has a cache of loaded classes too, and
/// prints a table. Arguments: the launcher, the program's jar, the jar of this package, a folder of real records, and one for what is
/// made on the way.
final class StartBenchmark {
    private static final int ROUNDS = 9;
    private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders",
            "-XX:MetaspaceSize=256m", "-XX:SweeperThreshold=50", "-XX:Tier3DelayOn=0", "-XX:Tier3DelayOff=0",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xlog:aot=off",
            "-Xlog:cds=off");

    private final String launcher;
    private final Path program;
    private final String classes;
    private final Path own;

    private StartBenchmark(String launcher, Path program, Path bench, Path own) {
        this.launcher = launcher;
        this.program = program;
        this.classes = program + ":" + bench;
        this.own = own;
    }

    public static void main(String[] words) throws IOException, InterruptedException {
        Path own = Path.of(words[4]);
        StartBenchmark benchmark = new StartBenchmark(words[0], Path.of(words[1]), Path.of(words[2]), own);
        System.out.printf("%d cores, Java %s, medians of %d rounds%n%n", Runtime.getRuntime().availableProcessors(),
                Runtime.version(), ROUNDS);
        System.out.printf("%-44s %10s  %-28s %10s %6s %5s%n", "what", "measured", "peer", "peer", "ratio", "bar");
        benchmark.window(Corpus.write(Path.of(words[3]), 1_506, own.resolve("records")));
        benchmark.command(Corpus.write(Path.of(words[3]), 60, own.resolve("sixty")));
    }

    private void window(Path folder) throws IOException, InterruptedException {
        List<String> empty = cached(EmptyWindow.class, "empty");
        List<String> plain = cached(PlainWindow.class, "plain");
        List<String> real = java(program.resolveSibling("window.aot"), StartedWindow.class, "open", folder.toString());
        List<StartTime> ours = new ArrayList<>();
        List<StartTime> peers = new ArrayList<>();
        List<StartTime> plainPeers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            peers.add(StartTime.of(empty));
            plainPeers.add(StartTime.of(plain));
            ours.add(StartTime.of(real));
        }
        double peer = median(peers, time -> time.at(StartTime.USABLE));
        double plainPeer = median(plainPeers, time -> time.at(StartTime.USABLE));
        row("window painted", median(ours, time -> time.at(StartTime.PAINTED)), "empty window", peer, "");
        double usable = median(ours, time -> time.at(StartTime.USABLE));
        row("window usable, 1,506 records", usable, "empty window", peer, "1.3");
        row("window usable, 1,506 records", usable, "as many plain controls", plainPeer, "");
        row("as many plain controls", plainPeer, "empty window", peer, "");
    }

    private void command(Path folder) throws IOException, InterruptedException {
        List<String> validate = List.of(launcher, "validate", folder.toString(), "--fail-on", "never", "--no-cache");
        Path answer = own.resolve("answer");
        Process process = new ProcessBuilder(validate).redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(answer.toFile()).start();
        if (process.waitFor() != 0 || Files.readString(answer, StandardCharsets.UTF_8).isEmpty()) {
            throw new IllegalStateException("validate says nothing");
        }
        List<String> print = cached(PrintedText.class, "print", answer.toString());
        List<String> again = validate.subList(0, validate.size() - 1);
        ProcessBuilder last = new ProcessBuilder(again).redirectErrorStream(true);
        last.redirectOutput(own.resolve("again").toFile()).start().waitFor();
        List<StartTime> ours = new ArrayList<>();
        List<StartTime> remembered = new ArrayList<>();
        List<StartTime> peers = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            peers.add(StartTime.of(print));
            remembered.add(StartTime.of(again));
            ours.add(StartTime.of(validate));
        }
        double peer = median(peers, StartTime::end);
        row("validate, 60 records", median(ours, StartTime::end), "Java prints the same text", peer, "1.5");
        row("validate again, nothing has changed", median(remembered, StartTime::end), "Java prints the same text",
                peer, "1.5");
    }

    /// The command of a peer that starts from a cache which a run of its own has made.
    private List<String> cached(Class<?> peer, String name, String... words) throws IOException, InterruptedException {
        Path cache = own.resolve(name + ".aot");
        List<String> training = new ArrayList<>(java(cache, peer, words));
        training.set(training.indexOf("-XX:AOTCache=" + cache), "-XX:AOTCacheOutput=" + cache);
        StartTime.of(training);
        if (!Files.isReadable(cache)) {
            throw new IllegalStateException("no cache was made for " + name);
        }
        return java(cache, peer, words);
    }

    private List<String> java(Path cache, Class<?> main, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-XX:AOTCache=" + cache, "-cp", classes, main.getName()));
        command.addAll(List.of(words));
        return command;
    }

    private static double median(List<StartTime> times, ToDoubleFunction<StartTime> moment) {
        return times.stream().mapToDouble(moment).sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void row(String what, double millis, String peer, double peerMillis, String bar) {
        System.out.printf(Locale.ROOT, "%-44s %7.0f ms  %-28s %7.0f ms %6.2f %5s%n", what, millis, peer, peerMillis,
                millis / peerMillis, bar);
    }
}
