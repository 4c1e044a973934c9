package dev.errata.exchange;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonLimits;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.json.ObjectNode;
import dev.errata.record.Field;
import dev.errata.record.RecordShape;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what can be imported: a folder of `*.json` in either shape, or a file: CSV, one JSON a line, an array, or one record. Reads
/// no more than its limits, and no link in a folder: what it leads to may lie anywhere.
final class ImportSource {
    private static final String JSON = ".json";
    private static final String MARK = "\uFEFF";

    private static final String ID = Field.ID.jsonName();
    private static final String PATTERN = Field.REGEX.jsonName();
    /// Enough for the first record, or the head of a table.
    private static final int BEGIN = 1 << 20;

    private final ImportLimits limits;
    private final Progress progress;
    private final Cancellation cancellation;

    private final List<ImportItem> items = new ArrayList<>();
    private final List<RecordImport.Refusal> refusals = new ArrayList<>();

    ImportSource(ImportLimits limits, Progress progress, Cancellation cancellation) {
        this.limits = limits;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /// Takes in what a file or folder holds.
    ///
    /// @throws ImportRefusedException where that is too much
    void read(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(source)) {
            folder(source);
        } else if (lower.endsWith(".csv")) {
            csv(name, text(source));
        } else if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            lines(name, text(source));
        } else {
            json(name, JsonText.read(bytes(source, limits.file()), large()));
        }
    }

    /// Takes in a text: one record, an array, or one record a line.
    void paste(String name, String text) {
        JsonText json = JsonText.of(text.strip());
        boolean isLines = !json.isWellFormed() && text.strip().lines().findFirst()
                .filter(line -> JsonText.of(line.strip()).isWellFormed()).isPresent();
        if (isLines) {
            lines(name, text);
        } else {
            json(name, json);
        }
    }

    /// See [RecordImport#holdsSeveral].
    static boolean holdsSeveral(Path file) throws IOException {
        String lower = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean isLines = lower.endsWith(".ndjson") || lower.endsWith(".jsonl");
        if (!isLines && !lower.endsWith(".csv") && !lower.endsWith(JSON)) {
            return false;
        }
        String begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = new String(in.readNBytes(BEGIN), StandardCharsets.UTF_8).replace(MARK, "").strip();
        }
        if (lower.endsWith(JSON)) {
            return begin.startsWith("[");
        }
        String first = begin.lines().findFirst().orElse("");
        return isLines
                ? isRecord(JsonText.of(first))
                : CsvText.rows(first).stream().anyMatch(row -> row.containsAll(List.of(ID, PATTERN)));
    }

    private static boolean isRecord(JsonText line) {
        JsonObject object = ShapeConversion.object(line);
        return RecordShape.of(line.root()) == RecordShape.ERROR_CANON
                || object.get(ID).isPresent() && object.get(PATTERN).isPresent();
    }

    private JsonLimits large() {
        return new JsonLimits(limits.file(), JsonLimits.DEFAULT.maxDepth());
    }

    List<ImportItem> items() {
        return items;
    }

    /// What cannot become a record.
    List<RecordImport.Refusal> refusals() {
        return refusals;
    }

    private String text(Path file) throws IOException {
        String text = new String(bytes(file, limits.file()), StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /// All bytes of a file. What it says of its size need not be true, as with a pipe, or a log that grows.
    private static byte[] bytes(Path file, int limit) throws IOException {
        if (Files.size(file) > limit) {
            throw new ImportRefusedException(file, limit);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ImportRefusedException(file, limit);
            }
            return bytes;
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.peek(_ -> cancellation.check())
                    .filter(file -> file.toString().endsWith(JSON) && !isHidden(folder.relativize(file))).sorted()
                    .toList();
        }
        long left = limits.folder();
        for (int i = 0; i < files.size(); i++) {
            cancellation.check();
            Path file = files.get(i);
            String from = folder.relativize(file).toString().replace('\\', '/');
            if (Files.isSymbolicLink(file)) {
                refusals.add(new RecordImport.Refusal(from, RecordImport.Reason.LINK, ""));
            } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                left -= Files.size(file);
                if (left < 0) {
                    throw new ImportRefusedException(folder, limits.folder());
                }
                file(from, file);
            }
            progress.report(i + 1, files.size());
        }
    }

    private void file(String from, Path file) throws IOException {
        try {
            JsonText text = JsonText.read(bytes(file, limits.record()));
            if (RecordShape.of(text.root()) == RecordShape.ERROR_CANON) {
                take(from, text);
            } else if (isWhole(from, text)) {
                items.add(new ImportItem(from, text, List.of()));
            }
        } catch (ImportRefusedException e) {
            refusals.add(new RecordImport.Refusal(from, RecordImport.Reason.TOO_LARGE, e.mebibytes() + " MiB"));
        }
    }

    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void json(String name, JsonText text) {
        if (text.isWellFormed() && text.root().orElseThrow() instanceof ArrayNode(_, List<JsonNode> nodes)) {
            for (int i = 0; i < nodes.size(); i++) {
                cancellation.check();
                progress.report(i + 1, nodes.size());
                take(name + ":" + (i + 1), JsonText.formatted(nodes.get(i).toValue()));
            }
        } else {
            take(name, text);
        }
    }

    private void lines(String name, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            cancellation.check();
            progress.report(i + 1, lines.length);
            if (!lines[i].isBlank()) {
                JsonText line = JsonText.of(lines[i].strip());
                take(name + ":" + (i + 1),
                        line.isWellFormed() ? JsonText.formatted(line.root().orElseThrow().toValue()) : line);
            }
        }
    }

    private void csv(String name, String text) {
        List<List<String>> rows = CsvText.rows(text);
        for (int i = 1; i < rows.size(); i++) {
            cancellation.check();
            progress.report(i + 1, rows.size());
            String from = name + ":" + (i + 1);
            List<String> faults = new ArrayList<>();
            JsonObject record = CsvLayout.record(rows.getFirst(), rows.get(i), faults);
            if (faults.isEmpty() && rows.get(i).size() == rows.getFirst().size()) {
                take(from, JsonText.formatted(record));
            } else {
                refusals.add(new RecordImport.Refusal(from, RecordImport.Reason.BROKEN,
                        faults.isEmpty() ? rows.get(i).size() + " ≠ " + rows.getFirst().size() : faults.getFirst()));
            }
        }
    }

    /// A text of either shape.
    private void take(String from, JsonText text) {
        if (!isWhole(from, text)) {
            return;
        }
        if (RecordShape.of(text.root()) == RecordShape.ERROR_CANON) {
            ShapeConversion.Converted flat = ShapeConversion.toFlat(ShapeConversion.object(text));
            items.add(new ImportItem(from, JsonText.formatted(flat.record()), flat.kept()));
        } else {
            items.add(new ImportItem(from, text, List.of()));
        }
    }

    /// Whether all of a text can be taken over: a key that stands twice would lose a value.
    private boolean isWhole(String from, JsonText text) {
        Optional<String> fault = text.problems().stream().filter(problem -> problem.fault().isFatal()
                || problem.fault().kind() == JsonFault.Kind.DUPLICATE_KEY
                || problem.fault().kind() == JsonFault.Kind.ENCODING)
                .map(problem -> problem.position().line() + ":" + problem.position().column()).findFirst();
        if (fault.isPresent() || !(text.root().orElse(null) instanceof ObjectNode)) {
            refusals.add(new RecordImport.Refusal(from, RecordImport.Reason.BROKEN, fault.orElse("1:1")));
            return false;
        }
        return true;
    }
}
