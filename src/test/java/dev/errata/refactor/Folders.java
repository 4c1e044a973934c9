package dev.errata.refactor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Folders of records for tests.
final class Folders {
    static final RecordSchema SCHEMA = RecordSchema.load();
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private Folders() {}

    static RecordSet of(ErrorRecord... records) {
        return RecordSet.of(Arrays.asList(records));
    }

    /// A flat record whose file stands where its id says.
    static ErrorRecord record(String id, String members) {
        return file(id + ".json", "{\"id\": \"" + id + "\"" + (members.isEmpty() ? "" : ", " + members) + "}");
    }

    static ErrorRecord file(String path, String text) {
        return new ErrorRecord(path, JsonText.of(text));
    }

    /// A graph with one list of edges.
    static String edges(String list, String... ids) {
        List<String> items = Arrays.stream(ids).map("{\"error_id\": \"%s\"}"::formatted).toList();
        return "\"transition_graph\": {\"" + list + "\": [" + String.join(", ", items) + "]}";
    }

    /// Real records; skips the test where they are not at hand.
    static RecordSet corpus(String folder) {
        Path root = Path.of("../shared/corpus").resolve(folder);
        assumeTrue(Files.isDirectory(root), () -> "no " + root);
        return read(root);
    }

    /// The project's own records.
    static RecordSet own() {
        return read(Path.of("records"));
    }

    private static RecordSet read(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return RecordSet.of(files.filter(file -> file.toString().endsWith(".json")).sorted()
                    .map(file -> read(root, file)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ErrorRecord read(Path root, Path file) {
        try {
            return new ErrorRecord(root.relativize(file).toString().replace('\\', '/'),
                    JsonText.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RecordSet apply(RecordSet records, List<Change> changes) {
        RecordSet result = records;
        for (Change change : changes) {
            result = result.apply(change);
        }
        return result;
    }

    static String text(RecordSet records, String path) {
        return records.at(path).orElseThrow().text().text();
    }

    /// Every file with its text.
    static Map<String, JsonText> files(RecordSet records) {
        Map<String, JsonText> files = new TreeMap<>();
        records.records().forEach(record -> files.put(record.path(), record.text()));
        return files;
    }
}
