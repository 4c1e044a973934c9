package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.task.Cancellation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real patterns over real logs and over the signatures that they are meant for, where there are some.
class RealPatternsTest {
    private static final Path SHARED = Path.of("../shared");
    /// Every so manieth line and signature: running each pattern on each line takes 30 ms a line.
    private static final int STRIDE = 97;
    private static final JsonMapper JSON = new JsonMapper();

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    @Test
    void findsWhatEachPatternFindsAlone() throws IOException {
        Path corpus = SHARED.resolve("corpus/records");
        Path logs = SHARED.resolve("logs");
        assumeTrue(Files.isDirectory(corpus) && Files.isDirectory(logs), "no corpus");
        List<String> patterns = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Path file : files(corpus, ".json")) {
            JsonNode record = JSON.readTree(Files.readString(file).replace("\ufeff", ""));
            patterns.add(record.path("regex").asString(""));
            lines.add(record.path("signature").asString(""));
        }
        for (Path log : files(logs, ".log")) {
            lines.addAll(List.of(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\r?\n")));
        }
        List<ScannedRecord> records = Records.of(patterns.stream().filter(pattern -> !pattern.isBlank()).toList());
        TextSearch search = new TextSearch(PatternSet.of(records), Cancellation.NEVER);
        int hits = 0;
        for (int i = 0; i < lines.size(); i += STRIDE) {
            List<String> expected = Records.oneByOne(records, lines.get(i));
            assertEquals(expected, Records.atOnce(search, lines.get(i)), lines.get(i));
            hits += expected.size();
        }
        assertTrue(hits > 10, hits + " hits");
    }
}
