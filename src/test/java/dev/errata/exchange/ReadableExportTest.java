package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordSchema;
import dev.errata.record.RecordShape;
import dev.errata.regex.PatternOptions;
import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadableExportTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ODD = """
            {"id": "a/odd", "signature": "=HYPERLINK(\\"x\\"), \\"y\\"", "regex": "-x", "domain": "'=a", "category": "",
             "confidence": 0.90, "tags": ["a", "b"], "official_doc_url": null, "evidence_count": "three",
             "root_cause": "two\\nlines, <b>bold</b>", "mine": {"x": [1.50e-3]}}""";

    @TempDir
    private Path folder;

    private static ErrorRecord record(String text) {
        return new ErrorRecord("a/odd.json", JsonText.of(text));
    }

    private static JsonObject object(ErrorRecord record) {
        return ShapeConversion.object(record.text());
    }

    private static List<JsonObject> fromCsv(String text) {
        CsvTable table = CsvTable.of(text);
        List<String> faults = new ArrayList<>();
        List<JsonObject> records = table.rows().stream()
                .map(row -> CsvLayout.record(table.names(), row.cells(), faults)).toList();
        assertEquals(List.of(), faults);
        return records;
    }

    @Test
    void csvIsHarmlessAndReadBackWithoutLoss() throws IOException {
        List<ErrorRecord> records = new ArrayList<>(ExportedRecords.of(ExportedRecords.SHIPPED));
        records.add(record(ODD));
        String text = ExportedRecords.text(records, ExportFormat.CSV, folder);
        for (CsvTable.Row row : CsvTable.of(text).rows()) {
            assertTrue(row.cells().stream().noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0),
                    row::toString);
        }
        List<JsonObject> back = fromCsv(text);
        List<JsonObject> sorted = records.stream().sorted(Comparator.comparing(ErrorRecord::path))
                .map(ReadableExportTest::object).toList();
        assertEquals(sorted.size(), back.size());
        for (int i = 0; i < back.size(); i++) {
            assertTrue(sorted.get(i).sameAs(back.get(i)), back.get(i).toJson());
        }
    }

    @Test
    void theIndexHasWhatAMatcherNeeds() throws IOException {
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.SHIPPED);
        JsonNode index = JSON.readTree(ExportedRecords.text(records, ExportFormat.INDEX, folder));
        assertEquals(records.size(), index.size());
        for (int i = 0; i < index.size(); i++) {
            JsonNode whole = JSON.readTree(records.get(i).text().text());
            assertEquals(List.of("id", "regex", "signature", "domain"), List.copyOf(index.get(i).propertyNames()));
            index.get(i).properties().forEach(member -> assertEquals(whole.get(member.getKey()), member.getValue()));
        }
    }

    @Test
    void aPageTakesNoTextForMarks() throws IOException {
        String page = ExportedRecords.text(List.of(record(ODD.replace("-x", "<script>"))), ExportFormat.HTML, folder);
        assertTrue(page.contains("&lt;script&gt;") && page.contains("&lt;b&gt;bold"), page);
        assertFalse(page.contains("<b>bold") || page.contains("src="), page);
        assertEquals(1, page.split("<script", -1).length - 1, "its own alone");
    }

    @Test
    void aPageShowsWhatWouldTurnTheDirectionOfWriting() throws IOException {
        String page = ExportedRecords.text(List.of(
                record("""
                        {"id": "a/b", "signature": "a\\u202Eb\\u0007c\\r\\nd", "official_doc_url": "https://a.org/\\u202Egpj.exe"}""")),
                ExportFormat.HTML, folder);
        assertTrue(page.contains("a⟨U+202E⟩b⟨U+0007⟩c\nd"), page);
        assertTrue(page.contains("<code>https://a.org/⟨U+202E⟩gpj.exe</code>"), page);
        assertFalse(page.contains("\u202E"), page);
    }

    @Test
    void aPageLetsNothingRunButItsOwnScript() throws IOException, NoSuchAlgorithmException {
        String page = ExportedRecords.text(List.of(record(ODD)), ExportFormat.HTML, folder);
        String script = page.substring(page.indexOf("<script>") + 8, page.indexOf("</script>"));
        String hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        assertTrue(page.contains("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash + "'"),
                page);
    }

    @Test
    void everyRecordIsListedAndCounted() throws IOException {
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.SHIPPED);
        String page = ExportedRecords.text(records, ExportFormat.HTML, folder);
        for (ErrorRecord record : records) {
            String id = record.id().orElseThrow();
            assertTrue(page.contains("<article id=\"" + id + "\">") && page.contains("<li><a href=\"#" + id + "\">"),
                    id);
        }
        assertTrue(page.contains("<p>" + records.size() + " exchange.page.records</p>"), "in so many words");
        assertTrue(ExportedRecords.text(List.of(record(ODD)), ExportFormat.HTML, folder)
                .contains("<p>1 exchange.page.record</p>"));
    }

    @Test
    void aPageHasBothLanguagesSideBySide() throws IOException {
        String page = both("""
                {"id": "a/b", "signature": "boom", "signature_zh": "爆了", "domain": "a",
                 "official_doc_url": "javascript:alert(1)"}""");
        assertTrue(page.contains("<div lang=\"en\"><h2>boom</h2></div><div lang=\"zh\"><h2>爆了</h2></div>"), page);
        assertTrue(page.contains("<code>javascript:alert(1)</code>"), page);
    }

    @Test
    void whatIsInOneLanguageStandsThereOnce() throws IOException {
        String page = both(
                """
                        {"id": "a/b", "signature": "boom", "root_cause": "Run `a < b`, not ` alone.", "verification_tier": "ai_generated",
                         "resolvable": "partial", "workarounds": [{"action": "Use `x`", "how": "How to", "success_rate": 0.5,
                         "sources": ["https://a.org/x"]}], "workarounds_zh": [%s]}"""
                        .formatted("\"用 `x`\""));
        assertEquals(1, page.split("Run `a &lt; b`, not ` alone\\.", -1).length - 1, page);
        assertTrue(page.contains("<b>Use <code>x</code></b>") && page.contains("<b>用 <code>x</code></b>"), page);
        assertEquals(1, page.split("How to", -1).length - 1, page);
        assertEquals(2, page.split("https://a.org/x", -1).length - 1, "one link, and its text");
        assertTrue(page.contains("<span>en:field.choice.verification_tier.ai_generated · zh:field.choice"), page);
        assertTrue(page.contains("<span>en:field.resolvable en:field.choice.resolvable.partial · zh:field"), page);
        assertFalse(page.contains(" partial<"), page);
    }

    private String both(String record) throws IOException {
        ExportRequest request = new ExportRequest(ExportFormat.HTML, Packing.NONE, PatternOptions.DEFAULT,
                List.of(new PageText(RecordMarkdown.Prose.ENGLISH, key -> "en:" + key),
                        new PageText(RecordMarkdown.Prose.CHINESE, key -> "zh:" + key)));
        Path out = folder.resolve("page.html");
        ExportedRecords.export(List.of(record(record)), request, out);
        return Files.readString(out);
    }

    @Test
    void everyFormatGivesTheSameBytesAgain() throws IOException {
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.SHIPPED);
        for (ExportFormat format : ExportFormat.values()) {
            if (format.form() == ExportFormat.Form.FILE) {
                assertEquals(ExportedRecords.text(records, format, folder),
                        ExportedRecords.text(records.reversed(), format, folder), format.word());
            }
        }
    }

    @Test
    void packsTheSameBytes() throws IOException {
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.SHIPPED);
        String plain = ExportedRecords.text(records, ExportFormat.NDJSON, folder);
        for (Packing packing : List.of(Packing.GZIP, Packing.ZSTD)) {
            Path out = folder.resolve("out." + packing.word());
            ExportedRecords.export(records, new ExportRequest(ExportFormat.NDJSON, packing, PatternOptions.DEFAULT,
                    List.of()), out);
            try (InputStream in = packing == Packing.GZIP
                    ? new GZIPInputStream(Files.newInputStream(out))
                    : new ZstdInputStream(Files.newInputStream(out))) {
                assertEquals(plain, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void theManifestSaysWhatWasWrittenAndWhatWasNot() throws IOException, NoSuchAlgorithmException {
        Path out = folder.resolve("out.grok");
        ExportedRecords.export(List.of(record("{\"id\": \"a/x\", \"regex\": \"(a)\\\\1\", \"signature\": \"aa\"}")),
                RecordExportTest.request(ExportFormat.GROK), out);
        JsonNode manifest = JSON.readTree(Files.readString(folder.resolve("out.grok.manifest")));
        assertEquals("grok", manifest.path("format").asString());
        assertEquals("1.0", manifest.path("schema").path("version").asString());
        assertEquals(HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(RecordSchema.load().text().getBytes(StandardCharsets.UTF_8))),
                manifest.path("schema").path("sha256").asString());
        assertEquals(0, manifest.path("records").path("exported").asInt());
        assertEquals("\\1", manifest.path("left_out").path(0).path("parts").path(0).asString());
        assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(out))),
                manifest.path("files").path(0).path("sha256").asString());
    }

    @Test
    void aFolderHasTheBytesOfEachFile() throws IOException {
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.SHIPPED);
        Path out = folder.resolve("all");
        ExportedRecords.export(records, RecordExportTest.request(ExportFormat.FILES), out);
        for (ErrorRecord record : records) {
            assertArrayEquals(record.text().toBytes(), Files.readAllBytes(out.resolve(record.path())));
        }
        assertThrows(ExportRefusedException.class,
                () -> ExportedRecords.export(records, RecordExportTest.request(ExportFormat.FILES), out));
    }

    @Test
    void errorCanonComesBackAsItWas() throws IOException {
        assumeTrue(Files.isDirectory(ExportedRecords.ERROR_CANON), "no corpus");
        int nested = 0;
        for (ErrorRecord record : ExportedRecords.of(ExportedRecords.ERROR_CANON)) {
            if (record.shape() == RecordShape.ERROR_CANON) {
                nested++;
                JsonObject flat = ShapeConversion.toFlat(object(record)).record();
                assertTrue(object(record).sameAs(ShapeConversion.toErrorCanon(flat).record()), record.path());
            }
        }
        assertTrue(nested > 300, nested + " records");
    }

    @Test
    void flatRecordsComeBackFromErrorCanon() throws IOException {
        Path out = folder.resolve("canon");
        List<ErrorRecord> records = ExportedRecords.of(ExportedRecords.SHIPPED);
        ExportedRecords.export(records, RecordExportTest.request(ExportFormat.ERRORCANON), out);
        List<ErrorRecord> canon = ExportedRecords.of(out);
        assertEquals(records.size(), canon.size());
        for (int i = 0; i < records.size(); i++) {
            assertEquals(RecordShape.ERROR_CANON, canon.get(i).shape());
            assertTrue(object(records.get(i)).sameAs(ShapeConversion.toFlat(object(canon.get(i))).record()),
                    records.get(i).path());
        }
    }
}
