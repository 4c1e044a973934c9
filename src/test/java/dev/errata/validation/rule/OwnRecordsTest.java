package dev.errata.validation.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The records that the project comes with.
class OwnRecordsTest {
    private final List<ErrorRecord> records = Folders.read(Folders.OWN);
    private final Map<String, List<Finding>> findings = Folders.check(Rules.catalogue(), Folders.context(records));

    @Test
    void haveNoFaultsButThoseThatTheirReadmeNames() {
        Map<String, List<String>> faults = new TreeMap<>();
        findings.forEach((path, found) -> {
            List<String> rules = found.stream().filter(finding -> finding.severity() != Severity.INFO)
                    .map(Finding::rule).distinct().sorted().toList();
            if (!rules.isEmpty()) {
                faults.put(path, rules);
            }
        });
        assertEquals(new TreeMap<>(Map.of("go/assignment-to-nil-map.json", List.of("date-order"),
                "java/pkix-path-building-failed.json", List.of("url-unsafe"),
                "nginx/worker-connections-not-enough.json",
                List.of("regex-syntax"), "node/heap-out-of-memory.json", List.of("rate-resolvable"),
                "python/unicode-decode-invalid-start-byte.json", List.of("regex-misses-signature"),
                "redis/err-bgsave-failed-disk.json",
                List.of("evidence-confidence", "text-empty", "text-repeats-action", "zh-untranslated"),
                "ssh/too-many-authentication-failures.json", List.of("zh-count"))), faults);
    }

    @Test
    void theFirstRecordHasExactlyTheseFindings() {
        assertEquals(List.of("error text-empty /dead_ends/0/action", "error text-empty /dead_ends/1/action",
                "warning text-repeats-action /workarounds/0/how", "warning text-repeats-action /workarounds/1/how",
                "warning text-repeats-action /workarounds/2/how", "warning zh-untranslated /workarounds_zh/0",
                "warning zh-untranslated /workarounds_zh/1", "warning zh-untranslated /workarounds_zh/2",
                "warning evidence-confidence /confidence", "info id-slug-unlike-signature /id",
                "info date-stale /last_confirmed",
                "info evidence-no-source /evidence_count"), said("redis/err-bgsave-failed-disk.json"));
    }

    @Test
    void areReadAndWrittenByteForByte() throws Exception {
        for (ErrorRecord record : records) {
            byte[] bytes = Files.readAllBytes(Folders.OWN.resolve(record.path()));
            assertArrayEquals(bytes, record.text().toBytes(), record.path());
            JsonPointer root = JsonPointer.ROOT;
            JsonEdit same = new JsonEdit.Replace(root, record.text().root().orElseThrow().toValue());
            assertArrayEquals(bytes, same.applyTo(record.text()).toBytes(), record.path());
        }
    }

    private List<String> said(String path) {
        List<String> said = new ArrayList<>();
        findings.getOrDefault(path, List.of()).forEach(
                finding -> said.add(finding.severity().word() + " " + finding.rule() + " " + finding.pointer()));
        return said;
    }
}
