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
/// `cp -r` of the folder. Arguments: a folder of real records, how many to make of them, and a folder for all that is written.
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
        long start = System.nanoTime();
        RecordSet records = Workspace.open(folder, Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER)
                .records();
        System.out.printf(Locale.ROOT, "%d cores, Java %s; %,d records, opened in %.1f s%n",
                Runtime.getRuntime().availableProcessors(), Runtime.version(), count, seconds(start));
        System.out.printf("%-44s %9s %9s %11s %11s%n", "way", "time", "MB", "records/s", "x Jackson");
        new ExportBenchmark(folder, records, own).compare();
    }

    private void compare() throws IOException, InterruptedException {
        jackson();
        for (ExportFormat format : ExportFormat.values()) {
            boolean read = format == ExportFormat.HTML || format == ExportFormat.MARKDOWN;
            export(format, Packing.NONE, read ? List.of(ENGLISH, CHINESE) : List.of(ENGLISH), format.word());
            switch (format) {
                case JSON -> process("jq -c .[] on that array", "jq", "-c", ".[]", own.resolve("json").toString());
                case FILES -> process("cp -r of the folder", "cp", "-r", folder.toString(),
                        own.resolve("copied").toString());
                default -> {
                }
            }
        }
        export(ExportFormat.NDJSON, Packing.GZIP, List.of(ENGLISH), "ndjson, gzip");
        export(ExportFormat.NDJSON, Packing.ZSTD, List.of(ENGLISH), "ndjson, zstd");
    }

    private void export(ExportFormat format, Packing packing, List<PageText> pages, String name) throws IOException {
        Path out = own.resolve(packing == Packing.NONE ? format.word() : format.word() + "." + packing.word());
        long start = System.nanoTime();
        new RecordExport(folder, records, Map.of()).write(
                new ExportRequest(format, packing, PatternOptions.DEFAULT, pages), out, Progress.NONE,
                Cancellation.NEVER);
        row(name, seconds(start), size(out));
    }

    private void jackson() throws IOException {
        Path out = own.resolve("jackson.ndjson");
        JsonMapper mapper = JsonMapper.builder().build();
        long start = System.nanoTime();
        try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(out))) {
            for (ErrorRecord record : records.records()) {
                to.write(mapper.writeValueAsBytes(mapper.readTree(record.text().text())));
                to.write('\n');
            }
        }
        jackson = seconds(start);
        row("Jackson, a line a record", jackson, Files.size(out));
    }

    private void process(String name, String... command) throws IOException, InterruptedException {
        Path out = own.resolve("process.out");
        long start = System.nanoTime();
        int ended = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException(name + " ended with " + ended);
        }
        row(name, seconds(start), size(command[0].equals("cp") ? own.resolve("copied") : out));
    }

    private void row(String name, double seconds, long bytes) {
        System.out.printf(Locale.ROOT, "%-44s %7.2f s %9.1f %,11.0f %11.1f%n", name, seconds, bytes / 1e6,
                records.size() / seconds, seconds / jackson);
    }

    private static long size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
