package dev.errata.exchange;

import dev.errata.json.JsonLimits;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonText;
import dev.errata.json.Span;
import dev.errata.record.Field;
import dev.errata.record.RecordShape;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads what can be imported: a folder of `*.json` in either shape, or a file: a table, one JSON a line, an array, or one record. Reads
/// no more than its limits, and no link in a folder: what it leads to may lie anywhere.
final class ImportSource {
    private static final String JSON = ".json";
    private static final List<String> TABLES = List.of(".csv", ".tsv");
    private static final List<String> LINES = List.of(".ndjson", ".jsonl");

    private static final String ID = Field.ID.jsonName();
    private static final String PATTERN = Field.REGEX.jsonName();
    /// Enough for the first record, or the head of a table.
    private static final int BEGIN = 1 << 20;

    private final ImportLimits limits;
    private final Progress progress;
    private final Cancellation cancellation;
    private final ImportItems items = new ImportItems();

    ImportSource(ImportLimits limits, Progress progress, Cancellation cancellation) {
        this.limits = limits;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /// What was taken in, and what was not.
    ImportItems items() {
        return items;
    }

    /// Takes in what a file or folder holds.
    ///
    /// @throws ImportRefusedException where that is too much
    void read(Path source) throws IOException {
        String name = String.valueOf(source.getFileName());
        if (Files.isDirectory(source)) {
            folder(source);
        } else {
            SourceText text = SourceText.of(bytes(source, limits.file()));
            if (ends(source, TABLES)) {
                table(name, text);
            } else if (text.loss().isPresent()) {
                refuseEncoding(name, text.loss().get());
            } else if (ends(source, LINES)) {
                lines(name, text);
            } else {
                json(name, JsonText.read(text.utf8(), large()));
            }
        }
    }

    /// Takes in a text: one record, an array, or one record a line.
    void paste(String name, String text) {
        JsonText json = JsonText.of(text);
        boolean isLines = !json.isWellFormed() && text.strip().lines().findFirst()
                .filter(line -> JsonText.of(line.strip()).isWellFormed()).isPresent();
        if (isLines) {
            lines(name, SourceText.of(json.toBytes()));
        } else {
            boolean isRecord = json.isWellFormed() && ImportItems.parts(json).isEmpty();
            json(name, isRecord ? JsonText.of(text.strip()) : json);
        }
    }

    /// See [RecordImport#holdsSeveral].
    static boolean holdsSeveral(Path file) throws IOException {
        if (!ends(file, TABLES) && !ends(file, LINES) && !ends(file, List.of(JSON))) {
            return false;
        }
        String begin;
        try (InputStream in = Files.newInputStream(file)) {
            begin = SourceText.of(in.readNBytes(BEGIN)).text().strip();
        }
        if (ends(file, TABLES)) {
            return CsvTable.of(begin).names().containsAll(List.of(ID, PATTERN));
        }
        return ends(file, LINES)
                ? isRecord(JsonText.of(begin.lines().findFirst().orElse("")))
                : begin.startsWith("[");
    }

    private static boolean ends(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }

    private static boolean isRecord(JsonText line) {
        JsonObject object = ShapeConversion.object(line);
        return RecordShape.of(line.root()) == RecordShape.ERROR_CANON
                || object.get(ID).isPresent() && object.get(PATTERN).isPresent();
    }

    private JsonLimits large() {
        return new JsonLimits(limits.file(), JsonLimits.DEFAULT.maxDepth());
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
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
        long left = limits.folder();
        for (int i = 0; i < files.size(); i++) {
            cancellation.check();
            Path file = files.get(i);
            String from = folder.relativize(file).toString().replace('\\', '/');
            if (Files.isSymbolicLink(file)) {
                items.refuse(from, RecordImport.Reason.LINK, "");
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
            items.file(from, JsonText.read(bytes(file, limits.record())));
        } catch (ImportRefusedException e) {
            items.refuse(from, RecordImport.Reason.TOO_LARGE, e.mebibytes() + " MiB");
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
        Optional<List<JsonNode>> parts = ImportItems.parts(text);
        if (parts.isEmpty()) {
            items.file(name, text);
            return;
        }
        String all = text.text();
        List<JsonNode> nodes = parts.get();
        for (int i = 0; i < nodes.size(); i++) {
            tell(i, nodes.size());
            Span span = nodes.get(i).span();
            items.part(name, text.position(span.start()), JsonText.of(span.in(all)));
        }
    }

    private void lines(String name, SourceText text) {
        byte[] bytes = text.utf8();
        int number = 1;
        for (int from = 0; from < bytes.length; number++) {
            int end = from;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            tell(from, bytes.length);
            JsonText line = JsonText.read(Arrays.copyOfRange(bytes, from, end), large());
            if (!line.text().isBlank()) {
                items.part(name, new JsonPosition(number, 1), line);
            }
            from = end + 1;
        }
    }

    private void table(String name, SourceText text) {
        if (text.fault().isPresent()) {
            refuseEncoding(name, text.fault().get());
            return;
        }
        CsvTable table = CsvTable.of(text.text());
        Set<String> twice = table.namedTwice();
        if (!twice.isEmpty()) {
            items.refuse(name + ":1", RecordImport.Reason.COLUMN_TWICE, String.join(", ", twice));
            return;
        }
        for (int i = 0; i < table.rows().size(); i++) {
            tell(i, table.rows().size());
            CsvTable.Row row = table.rows().get(i);
            boolean isLast = i == table.rows().size() - 1;
            if (isLast && table.unclosed().isPresent()) {
                items.refuse(name + ":" + table.unclosed().getAsInt(), RecordImport.Reason.UNCLOSED, "");
            } else {
                row(name + ":" + row.line(), table.names(), row.cells());
            }
        }
    }

    private void refuseEncoding(String name, JsonPosition fault) {
        items.refuse(name + ":" + fault, RecordImport.Reason.ENCODING, "");
    }

    private void row(String from, List<String> names, List<String> cells) {
        List<String> faults = new ArrayList<>();
        JsonObject record = CsvLayout.record(names, cells, faults);
        if (cells.size() != names.size()) {
            items.refuse(from, RecordImport.Reason.CELLS, cells.size() + " ≠ " + names.size());
        } else if (!faults.isEmpty()) {
            items.refuse(from, RecordImport.Reason.CELL, String.join(", ", faults));
        } else {
            items.object(from, record);
        }
    }

    private void tell(int done, int total) {
        cancellation.check();
        progress.report(done + 1, total);
    }
}
