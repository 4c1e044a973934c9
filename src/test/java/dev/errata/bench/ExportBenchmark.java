package dev.errata.bench;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportRequest;
import dev.errata.exchange.Packing;
import dev.errata.exchange.PageText;
import dev.errata.exchange.RecordExport;
import dev.errata.exchange.RecordMarkdown;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.workspace.Workspace;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Measures how long many records of an open folder take to be written in each format, sums, manifest and the force to the disk
/// included, beside Jackson, which reads each text into a tree and writes it as a line, `jq -c` on the exported array and
/// `cp -r` of the folder. The time of the processor counts, which a busy machine changes little. Arguments: a folder of real records,
/// how many to make of them, and a folder for all that is written.
final class ExportBenchmark {
    private static final PageText ENGLISH = new PageText(RecordMarkdown.Prose.ENGLISH,
            new Messages(Language.ENGLISH)::text);
    private static final PageText CHINESE = new PageText(RecordMarkdown.Prose.CHINESE,
            new Messages(Language.CHINESE)::text);

    private final Path folder;
    private final RecordSet records;
    private final Path own;
    private double jackson;

    private ExportBenchmark(Path folder, RecordSet records, Path own) {
        this.folder = folder;
        this.records = records;
        this.own = own;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path own = Path.of(arguments[2]);
        int count = Integer.parseInt(arguments[1]);
        Path folder = Corpus.write(Path.of(arguments[0]), count, own.resolve("records"));
        Clocks start = Clocks.now();
        RecordSet records = Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER)
                .records();
        System.out.printf(Locale.ROOT, "%d cores, Java %s; %,d records, opened in %.1f s%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), count, start.since().wall());
        System.out.printf("%-30s %9s %9s %9s %11s %11s%n", "way", "processor", "wall", "MB", "records/s", "x Jackson");
        new ExportBenchmark(folder, records, own).compare();
    }

    private void compare() throws IOException, InterruptedException {
        jackson();
        for (ExportFormat format : ExportFormat.values()) {
            if (format.form() == ExportFormat.Form.FILE) {
                boolean read = format == ExportFormat.HTML || format == ExportFormat.MARKDOWN;
                export(format, Packing.NONE, read ? List.of(ENGLISH, CHINESE) : List.of(ENGLISH));
            }
        }
        export(ExportFormat.NDJSON, Packing.GZIP, List.of(ENGLISH));
        export(ExportFormat.NDJSON, Packing.ZSTD, List.of(ENGLISH));
        process("jq -c .[] on the array", own.resolve("jq"),
                "jq -c '.[]' '%s' >'%s'".formatted(own.resolve("json"), own.resolve("jq")));
        export(ExportFormat.FILES, Packing.NONE, List.of(ENGLISH));
        process("cp -r of the folder", own.resolve("copied"),
                "cp -r '%s' '%s'".formatted(folder, own.resolve("copied")));
        export(ExportFormat.ERRORCANON, Packing.NONE, List.of(ENGLISH));
    }

    private void export(ExportFormat format, Packing packing, List<PageText> pages) throws IOException {
        String name = packing == Packing.NONE ? format.word() : format.word() + ", " + packing.word();
        Path out = own.resolve(name);
        Clocks start = Clocks.now();
        new RecordExport(folder, records, Map.of()).write(
                new ExportRequest(format, packing, PatternOptions.DEFAULT, pages), out, Progress.NONE,
                Cancellation.NEVER);
        row(name, start.since(), size(out));
    }

    private void jackson() throws IOException {
        Path out = own.resolve("jackson.ndjson");
        JsonMapper mapper = JsonMapper.builder().build();
        Clocks start = Clocks.now();
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
            for (ErrorRecord record : records.records()) {
                to.write(mapper.writeValueAsBytes(mapper.readTree(record.text().toBytes())));
                to.write('\n');
            }
        }
        Clocks used = start.since();
        jackson = used.processor();
        row("Jackson, a line a record", used, Files.size(out));
    }

    /// A command of the shell, which tells what it took of the processor.
    private void process(String name, Path out, String command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process shell = new ProcessBuilder("bash", "-c", "TIMEFORMAT='%U %S'; time " + command).start();
        String said = new String(shell.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (shell.waitFor() != 0) {
            throw new IllegalStateException(name + ": " + said);
        }
        double processor = Stream.of(said.split(" ")).mapToDouble(Double::parseDouble).sum();
        row(name, new Clocks(processor, (System.nanoTime() - start) / 1e9), size(out));
    }

    private void row(String name, Clocks used, long bytes) {
        System.out.printf(Locale.ROOT, "%-30s %7.2f s %7.2f s %9.1f %,11.0f %11.2f%n", name, used.processor(),
                used.wall(), bytes / 1e6, records.size() / used.processor(), used.processor() / jackson);
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// Seconds that this thread has had of the processor, and by the wall.
    private record Clocks(double processor, double wall) {

        static Clocks now() {
            return new Clocks(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9,
                    System.nanoTime() / 1e9);
        }

        Clocks since() {
            Clocks now = now();
            return new Clocks(now.processor - processor, now.wall - wall);
        }
    }
}
