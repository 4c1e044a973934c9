package dev.errata.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSet;
import dev.errata.regex.PatternOptions;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordExportTest {
    private static final String ODD = "\uFEFF{\r\n  \"id\" : \"a/odd\",\r\n  \"n\": [0.90, 1.50e-3, 12345678901234567890],"
            + " \"s\": \"a \\\"b\\\\\"\r\n}\r\n\r\n";
    @TempDir
    private Path folder;

    private static ErrorRecord record(String path, String text) {
        return new ErrorRecord(path, JsonText.of(text));
    }

    private static Finding finding(String path, String rule, Severity severity) {
        return new Finding(path, Optional.empty(), rule, severity, JsonPointer.ROOT, 1, 1, List.of(), Fixing.NONE);
    }

    static ExportRequest request(ExportFormat format) {
        return new ExportRequest(format, Packing.NONE, PatternOptions.DEFAULT,
                List.of(new PageText(RecordMarkdown.Prose.ENGLISH, key -> key)));
    }

    private ExportReport export(List<ErrorRecord> records, Map<String, List<Finding>> findings, ExportFormat format,
            Path out) throws IOException {
        Path kb = Files.createDirectories(folder.resolve("kb"));
        return new RecordExport(kb, RecordSet.of(records), findings).write(request(format), out, Progress.NONE,
                Cancellation.NEVER);
    }

    @Test
    void keepsTheSpellingOfEveryValue() throws IOException {
        Path out = folder.resolve("out");
        List<ErrorRecord> records = List.of(record("a/odd.json", ODD), record("a/last.json", "{}"));
        export(records, Map.of(), ExportFormat.NDJSON, out);
        assertEquals("{}\n{\"id\":\"a/odd\",\"n\":[0.90,1.50e-3,12345678901234567890],\"s\":\"a \\\"b\\\\\"}\n",
                Files.readString(out));
        export(records, Map.of(), ExportFormat.JSON, out);
        assertEquals("[\n{},\n{\n  \"id\" : \"a/odd\",\n  \"n\": [0.90, 1.50e-3, 12345678901234567890],"
                + " \"s\": \"a \\\"b\\\\\"\n}\n]\n", Files.readString(out));
    }

    @Test
    void givesTheSameBytesWhateverTheOrderInWhichRecordsCame() throws IOException {
        List<ErrorRecord> records = new ArrayList<>(List.of(record("b.json", "{\"id\": \"b\"}"),
                record("a/x.json", "{\"id\": \"x\"}"), record("a.json", "{\"id\": \"a\"}")));
        export(records, Map.of(), ExportFormat.JSON, folder.resolve("one"));
        Collections.reverse(records);
        export(records, Map.of(), ExportFormat.JSON, folder.resolve("two"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("one")), Files.readAllBytes(folder.resolve("two")));
    }

    @Test
    void leavesOutRecordsWithAnErrorAndSaysWhichRulesBarThem() throws IOException {
        List<ErrorRecord> records = List.of(record("a.json", "{\"id\": \"a/a\"}"), record("b.json", "{}"),
                record("c.json", "{"), new ErrorRecord("d.json", JsonText.read(new byte[]{'"', (byte) 0xff, '"'})));
        ExportReport report = export(records,
                Map.of("a.json", List.of(finding("a.json", "url-syntax", Severity.ERROR),
                        finding("a.json", "id-path", Severity.ERROR), finding("a.json", "id-path", Severity.ERROR),
                        finding("a.json", "date-stale", Severity.INFO)), "b.json",
                        List.of(finding("b.json", "zh-count", Severity.WARNING))),
                ExportFormat.JSON, folder.resolve("out"));
        assertEquals(new ExportReport(1,
                List.of(new LeftOut("a.json", Optional.of("a/a"), List.of("id-path", "url-syntax")),
                        new LeftOut("c.json", Optional.empty(), List.of("json-syntax")),
                        new LeftOut("d.json", Optional.empty(), List.of("json-encoding")))),
                report);
        assertEquals(4, report.total());
        assertEquals(List.of("id-path", "json-encoding", "json-syntax", "url-syntax"),
                List.copyOf(report.byRule().keySet()));
        assertEquals("[\n{}\n]\n", Files.readString(folder.resolve("out")));
    }

    @Test
    void writesAnEmptyArrayWhereNothingIsValid() throws IOException {
        export(List.of(), Map.of(), ExportFormat.JSON, folder.resolve("out"));
        assertEquals("[]\n", Files.readString(folder.resolve("out")));
        export(List.of(), Map.of(), ExportFormat.NDJSON, folder.resolve("out"));
        assertEquals("", Files.readString(folder.resolve("out")));
    }

    @Test
    void leavesTheOldFileWhenItIsCancelled() throws IOException {
        Path out = Files.writeString(folder.resolve("out.json"), "old");
        int[] asked = {0};
        RecordExport export = new RecordExport(folder.resolve("kb"), RecordSet.of(List.of(record("a.json", "{}"),
                record("b.json", "{}"))), Map.of());
        Files.createDirectories(folder.resolve("kb"));
        assertThrows(CancellationException.class,
                () -> export.write(request(ExportFormat.JSON), out, Progress.NONE, () -> ++asked[0] > 3));
        assertEquals("old", Files.readString(out));
        assertEquals(List.of("kb", "out.json"), names(folder));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void leavesNothingOfAnyFormatWhenItIsCancelledHalfway(ExportFormat format) throws IOException {
        Files.createDirectories(folder.resolve("kb"));
        RecordExport export = new RecordExport(folder.resolve("kb"),
                RecordSet.of(ExportedRecords.of(ExportedRecords.SHIPPED)),
                Map.of());
        long[] written = {0};
        assertThrows(CancellationException.class, () -> export.write(request(format), folder.resolve("out"),
                (done, _) -> written[0] = done, () -> written[0] > 40));
        assertEquals(41, written[0]);
        assertEquals(List.of("kb"), names(folder));
    }

    @Test
    void refusesToStandAmongTheRecords() throws IOException {
        Path kb = Files.createDirectories(folder.resolve("kb/git"));
        Files.writeString(kb.resolve("a.json"), "{}");
        Path way = Files.createSymbolicLink(folder.resolve("way"), kb);
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), kb.resolve("a.json"));
        for (Path out : List.of(kb.resolve("all.json"), kb.resolve("ALL.JSON"), way.resolve("all.json"), link,
                kb.resolve("../x/../all.json"))) {
            ExportRefusedException refused = assertThrows(ExportRefusedException.class,
                    () -> export(List.of(), Map.of(), ExportFormat.JSON, out), out::toString);
            assertEquals(ExportRefusedException.Reason.AMONG_RECORDS, refused.reason());
        }
        export(List.of(), Map.of(), ExportFormat.NDJSON, kb.resolve("all.ndjson"));
        assertEquals(List.of("a.json", "all.ndjson", "all.ndjson.manifest"), names(kb));
    }

    @Test
    void refusesWhatIsNoFile() {
        for (Path out : List.of(folder, Path.of("/dev/null"))) {
            ExportRefusedException refused = assertThrows(ExportRefusedException.class,
                    () -> export(List.of(), Map.of(), ExportFormat.JSON, out));
            assertEquals(ExportRefusedException.Reason.NO_FILE, refused.reason());
        }
        ExportRefusedException refused = assertThrows(ExportRefusedException.class,
                () -> export(List.of(), Map.of(), ExportFormat.JSON, folder.resolve("none/out")));
        assertEquals(ExportRefusedException.Reason.NO_FOLDER, refused.reason());
    }

    @Test
    void minifiesEveryRecordOfTheProjectWithoutLoss() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("records"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
                JsonText text = JsonText.read(Files.readAllBytes(file));
                JsonText small = JsonText.read(Minified.of(text.text()).getBytes(UTF_8));
                assertEquals(text.root().orElseThrow().toValue(), small.root().orElseThrow().toValue());
            }
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
