package dev.errata.exchange;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.json.ObjectNode;
import dev.errata.record.RecordShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads what can be imported: a folder of `*.json` in either shape, or a file: CSV, one JSON a line, an array, or one record.
final class ImportSource {
    private static final String JSON = ".json";
    private static final String MARK = "\uFEFF";

    private final List<ImportItem> items = new ArrayList<>();
    private final List<RecordImport.Refusal> refusals = new ArrayList<>();

    private ImportSource() {}

    /// What a file or folder holds.
    static ImportSource read(Path source) throws IOException {
        ImportSource read = new ImportSource();
        String name = String.valueOf(source.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(source)) {
            read.folder(source);
        } else if (lower.endsWith(".csv")) {
            read.csv(name, text(source));
        } else if (lower.endsWith(".ndjson") || lower.endsWith(".jsonl")) {
            read.lines(name, text(source));
        } else {
            read.json(name, JsonText.read(Files.readAllBytes(source)));
        }
        return read;
    }

    List<ImportItem> items() {
        return items;
    }

    /// What cannot become a record.
    List<RecordImport.Refusal> refusals() {
        return refusals;
    }

    private static String text(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(JSON) && Files.isRegularFile(file)
                    && !isHidden(folder.relativize(file))).sorted().toList();
        }
        for (Path file : files) {
            JsonText text = JsonText.read(Files.readAllBytes(file));
            String from = folder.relativize(file).toString().replace('\\', '/');
            if (RecordShape.of(text.root()) == RecordShape.ERROR_CANON) {
                take(from, text);
            } else if (isWhole(from, text)) {
                items.add(new ImportItem(from, text, List.of()));
            }
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
                take(name + ":" + (i + 1), JsonText.formatted(nodes.get(i).toValue()));
            }
        } else {
            take(name, text);
        }
    }

    private void lines(String name, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
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
