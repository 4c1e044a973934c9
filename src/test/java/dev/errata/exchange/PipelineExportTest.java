package dev.errata.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.grok.Grok;
import org.elasticsearch.grok.PatternBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is exported for log pipelines, read by their own parsers.
class PipelineExportTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    /// Texts, each of which some record knows, with words around them.
    private static List<String> lines(List<ErrorRecord> records) {
        List<String> lines = new ArrayList<>();
        for (ErrorRecord record : records) {
            String signature = record.string(Field.SIGNATURE).orElseThrow().replaceAll("\\R", " ");
            lines.add(signature);
            lines.add("2026-01-02 03:04:05 ERROR [main] " + signature.toUpperCase(Locale.ROOT)
                    + " (attempt 2)");
        }
        return lines;
    }

    private static boolean matches(ErrorRecord record, String line) {
        return Patterns.compile(record.string(Field.REGEX).orElseThrow(),
                PatternOptions.DEFAULT) instanceof CompiledPattern pattern
                && !pattern.find(line, 0, Budget.DEFAULT, Cancellation.NEVER).matches().isEmpty();
    }

    /// One of the shipped records has a pattern at fault.
    private static List<ErrorRecord> valid() throws IOException {
        return ExportedRecords.of(ExportedRecords.SHIPPED).stream()
                .filter(record -> Patterns.compile(record.string(Field.REGEX).orElse(""),
                        PatternOptions.DEFAULT) instanceof CompiledPattern)
                .toList();
    }

    /// The first of the ids whose record knows the line.
    private static Optional<String> first(List<String> ids, List<ErrorRecord> records, String line) {
        RecordSet set = RecordSet.of(records);
        return ids.stream().filter(id -> matches(set.withId(id).getFirst(), line)).findFirst();
    }

    private static ErrorRecord record(String id, String regex, String signature) {
        return new ErrorRecord(id + ".json", JsonText.formatted(JsonObject.of(
                Map.entry("id", JsonValue.of(id)),
                Map.entry("signature", JsonValue.of(signature)),
                Map.entry("regex", JsonValue.of(regex)))));
    }

    @Test
    void grokFindsWhatThePatternsFind() throws IOException {
        List<ErrorRecord> records = valid();
        Map<String, ErrorRecord> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.put(record.id().orElseThrow(), record));
        List<String> file = ExportedRecords.text(records, ExportFormat.GROK, folder).lines().toList();
        int hits = 0;
        for (int i = 0; i < file.size(); i += 2) {
            ErrorRecord record = byId.remove(file.get(i).substring(2));
            String[] parts = file.get(i + 1).split(" ", 2);
            Grok grok = new Grok(new PatternBank(Map.of(parts[0], parts[1])), "%{" + parts[0] + ":error}", warning -> {
                throw new AssertionError(warning);
            });
            for (String line : lines(records)) {
                boolean found = grok.captures(line) != null;
                assertEquals(matches(record, line), found, () -> parts[1] + " on " + line);
                hits += found ? 1 : 0;
            }
        }
        assertTrue(byId.isEmpty(), byId::toString);
        assertTrue(hits >= records.size(), hits + " hits");
    }

    @Test
    void elasticsearchNamesTheMostSpecificRecord() throws IOException {
        List<ErrorRecord> records = valid();
        JsonNode processors = JSON.readTree(ExportedRecords.text(records, ExportFormat.ELASTICSEARCH, folder))
                .path("processors");
        List<String> ids = new ArrayList<>();
        processors.get(2).path("script").path("params").path("ids").forEach(id -> ids.add(id.asString()));
        // As the grok processor joins them when it is to say which one matched.
        StringBuilder joined = new StringBuilder();
        for (JsonNode pattern : processors.get(0).path("grok").path("patterns")) {
            String number = Integer
                    .toString(joined.isEmpty() ? 0 : joined.toString().split("\\(\\?<n\\d+>").length - 1);
            joined.append(joined.isEmpty() ? "" : "|").append("(?<n").append(number).append('>')
                    .append(pattern.asString()).append(')');
        }
        Grok grok = new Grok(PatternBank.EMPTY, joined.toString(), warning -> {
            throw new AssertionError(warning);
        });
        for (String line : lines(records)) {
            Optional<String> expected = first(ids, records, line);
            Map<String, Object> captured = grok.captures(line);
            Optional<String> found = captured == null
                    ? Optional.empty()
                    : captured.entrySet().stream().filter(group -> group.getValue() != null)
                            .map(group -> ids.get(Integer.parseInt(group.getKey().substring(1)))).findFirst();
            assertEquals(expected, found, line);
        }
    }

    @Test
    void syslogNgNamesTheMostSpecificRecord() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/pdbtool")), "no pdbtool");
        List<ErrorRecord> records = new ArrayList<>(valid());
        records.add(record("odd/at", "mail to \\w+@[a-z@]+: {name} \\u00e9+", "mail to x@y: {name} éé"));
        Path database = folder.resolve("errata.xml");
        ExportedRecords.export(records, RecordExportTest.request(ExportFormat.SYSLOG_NG), database);
        List<String> order = Files.readAllLines(database).stream().filter(line -> line.startsWith("<rule "))
                .map(line -> line.replaceAll(".* id=\"([^\"]*)\".*", "$1")).toList();
        assertEquals(records.size(), order.size());
        List<String> lines = lines(records);
        Path log = Files.write(folder.resolve("log"),
                lines.stream().map(line -> "Jan  2 03:04:05 host app: " + line).toList(), StandardCharsets.UTF_8);
        Path out = folder.resolve("answers");
        Process process = new ProcessBuilder("/usr/bin/pdbtool", "match", "-p", database.toString(), "-f",
                log.toString(), "-T", "${.classifier.rule_id}\\n").redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        List<String> answers = Files.readAllLines(out);
        assertEquals(lines.size(), answers.size(), () -> answers.toString());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertEquals(first(order, records, line).orElse(""),
                    answers.get(i), line);
        }
    }

    @Test
    void leavesOutAndNamesWhatAPipelineHasNoWordsFor() throws IOException {
        List<ErrorRecord> records = List.of(record("a/back", "(?P<q>['\"])x(?P=q)", "'x'"),
                record("a/fine", "x", "x"), record("a/flag", "(?s)a.b", "a b"));
        for (ExportFormat format : List.of(ExportFormat.GROK, ExportFormat.ELASTICSEARCH, ExportFormat.SYSLOG_NG)) {
            ExportReport report = ExportedRecords.export(records, RecordExportTest.request(format),
                    folder.resolve(format.word()));
            assertEquals(new ExportReport(1,
                    List.of(new LeftOut("a/back.json", Optional.of("a/back"), List.of(), List.of("(?P=q)")),
                            new LeftOut("a/flag.json", Optional.of("a/flag"), List.of(), List.of("(?s)")))),
                    report);
        }
    }

    @Test
    void spellsForOnigurumaWhatItReadsOtherwise() {
        Map<String, String> spelled = Map.of("^a$", "\\Aa\\Z", "a{2}?", "a{2}", "a{,3}", "a{0,3}", "[a[&]", "[a\\[\\&]",
                "{name}", "\\{name\\}", "(?P<n>a)(b)", "(?:a)(?:b)", "\\x41\\u4e2d\\012", "\\x{41}\\x{4e2d}\\x{a}",
                "a\\Z", "a\\z");
        spelled.forEach((python, oniguruma) -> assertEquals(oniguruma,
                PipelineSpelling.of((CompiledPattern) Patterns.compile(python, PatternOptions.DEFAULT),
                        PipelineSpelling.Engine.ONIGURUMA).pattern()));
    }
}
