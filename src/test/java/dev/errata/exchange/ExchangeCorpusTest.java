package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonObject;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Real records of both shapes, which are not part of the project, out and in again: skipped where they are absent.
class ExchangeCorpusTest {
    private static final Path FLAT = Path.of("../shared/corpus/records");

    @TempDir
    private Path folder;

    @BeforeEach
    void skipWithoutCorpus() {
        assumeTrue(Files.isDirectory(FLAT) && Files.isDirectory(ExportedRecords.ERROR_CANON), "no corpus");
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSON", "NDJSON", "CSV", "FILES", "ERRORCANON"})
    void everyFlatRecordComesBackEqualInMeaning(ExportFormat format) throws IOException {
        assertEquals(List.of(), lost(ExportedRecords.of(FLAT), format));
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"JSON", "NDJSON", "CSV", "FILES", "ERRORCANON"})
    void everyRecordOfErrorCanonComesBackEqualInMeaning(ExportFormat format) throws IOException {
        assertEquals(List.of(), lost(ExportedRecords.of(ExportedRecords.ERROR_CANON), format));
    }

    /// The ids of records that are not what they were, once exported, imported and put into the shape that they had.
    private List<String> lost(List<ErrorRecord> records, ExportFormat format) throws IOException {
        Path out = folder.resolve("out" + (format.ending().isEmpty() ? "" : "." + format.ending()));
        ExportedRecords.export(records, RecordExportTest.request(format), out);
        RecordImport in = RecordImport.of(out, RecordSet.empty(), Progress.NONE, Cancellation.NEVER);
        assertEquals(List.of(), in.refused());
        Map<String, JsonObject> back = new TreeMap<>();
        for (Change.Create create : in.creates()) {
            ErrorRecord record = new ErrorRecord(create.path(), create.text());
            assertEquals(RecordShape.FLAT, record.shape());
            back.put(record.id().orElseThrow(), ShapeConversion.object(create.text()));
        }
        assertEquals(records.size(), back.size());
        List<String> lost = new ArrayList<>();
        for (ErrorRecord record : records) {
            String id = record.id().orElseThrow();
            JsonObject now = back.getOrDefault(id, JsonObject.EMPTY);
            JsonObject same = record.shape() == RecordShape.ERROR_CANON
                    ? ShapeConversion.toErrorCanon(now).record()
                    : now;
            if (!ShapeConversion.object(record.text()).sameAs(same)) {
                lost.add(id);
            }
        }
        return lost;
    }

    @Test
    void nothingOfErrorCanonIsDroppedUnsaid() throws IOException {
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.ERROR_CANON);
        RecordImport in = RecordImport.of(ExportedRecords.ERROR_CANON, RecordSet.empty(), Progress.NONE,
                Cancellation.NEVER);
        assertEquals(records.size(), in.creates().size());
        assertEquals(List.of(records.size(), records.size(), 3), List.of(in.kept().getOrDefault("url", 0),
                in.kept().getOrDefault("environment.runtime", 0), in.kept().getOrDefault("metadata.page_views", 0)));
    }
}
