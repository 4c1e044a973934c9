package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every command on one folder with a flat record and one of ErrorCanon.
class BothShapesCommandsTest {
    private static final String FLAT = "{\"id\": \"git/a\", \"signature\": \"no lock \", \"regex\": \"no lock\", \"confidence\":  0.90}\r\n";
    private static final String NESTED = """
            {"schema_version": "1.0.0",
             "id": "go/b/linux",
             "url": "https://example.org/go/b/linux",
             "error": {"signature": "panic: boom ", "regex": "panic: (boom|bang)", "domain": "go"},
             "environment": {"runtime": {"name": "go"}},
             "verdict": {"summary": "It went off.", "confidence":  0.90},
             "metadata": {"page_views": 7}}
            """;
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void fillFolder() {
        shell = new Shell(folder).file("records/git/a.json", FLAT).file("records/go/b/linux.json", NESTED)
                .file("a.log", "ok\nfatal: no lock\npanic: bang\n");
    }

    private static List<String> of(Shell.Result result, String member) {
        return result.out().lines().map(line -> JSON.readTree(line).path(member).asString()).toList();
    }

    @Test
    void findingsStandWhereTheShapeHasTheValue() {
        Shell.Result result = shell.run("validate", "--format", "json");
        assertEquals(List.of("git/a.json", "go/b/linux.json"), of(result, "file"), result.err());
        assertEquals(List.of("git/a", "go/b/linux"), of(result, "record"));
        assertEquals(List.of("/signature", "/error/signature"), of(result, "pointer"));
    }

    @Test
    void fixesInBulkChangeTheOneValueOfEach() {
        Shell.Result result = new Shell(folder).withAllRules().run("fix", "--rule", "text-whitespace");
        assertEquals(0, result.exitCode(), result.err());
        assertEquals(FLAT.replace("lock \"", "lock\""), shell.read("records/git/a.json"));
        assertEquals(NESTED.replace("boom \"", "boom\""), shell.read("records/go/b/linux.json"));
        assertEquals("", shell.run("validate", "--format", "json").out());
    }

    @Test
    void bothAreFoundInATextAndInALog() {
        assertTrue(shell.run("lookup", "--text", "panic: boom").out().contains("go/b/linux"));
        assertTrue(shell.run("lookup", "--text", "no lock").out().contains("git/a"));
        Shell.Result scan = shell.run("scan", "--log", "a.log", "--format", "json");
        assertEquals(List.of("git/a", "go/b/linux"), of(scan, "record"), scan.err());
        assertEquals(List.of("fatal: no lock", "panic: bang"), of(scan, "text"));
    }

    @Test
    void valuesAreReadAndSetByThePointersOfTheShape() {
        assertEquals("\"It went off.\"\n", shell.run("get", "records", "go/b/linux", "/verdict/summary").out());
        Shell.Result set = shell.runWith("""
                {"record": "git/a", "pointer": "/confidence", "value": 0.5}
                {"record": "go/b/linux", "pointer": "/verdict/confidence", "value": 0.5}
                """, "set", "records", "--batch", "-");
        assertEquals(0, set.exitCode(), set.err());
        assertEquals(FLAT.replace("0.90", "0.5"), shell.read("records/git/a.json"));
        assertEquals(NESTED.replace("0.90", "0.5"), shell.read("records/go/b/linux.json"));
    }

    @Test
    void oneQueryAndOneDomainTakeFromBoth() {
        shell.run("export", "--format", "index", "--out", "all.index", "--query", "confidence>0.8");
        assertEquals(List.of("git/a", "go/b/linux"), ids(JSON.readTree(shell.read("all.index"))));
        shell.run("export", "--format", "index", "--out", "go.index", "--domain", "go");
        assertEquals(List.of("go/b/linux"), ids(JSON.readTree(shell.read("go.index"))));
    }

    private static List<String> ids(JsonNode array) {
        return array.valueStream().map(item -> item.path("id").asString()).toList();
    }

    @Test
    void bothComeBackFromTheShapeOfEach() {
        for (String format : List.of("errorcanon", "files", "csv", "ndjson")) {
            String out = "out-" + format + (format.length() > 6 || format.equals("files") ? "" : "." + format);
            assertEquals(0, shell.run("export", "--format", format, "--out", out).exitCode(), format);
            Shell.Result in = shell.run("import", out, "--into", "in-" + format);
            assertEquals(0, in.exitCode(), in.err());
            shell.run("export", "in-" + format, "--format", "errorcanon", "--out", "back-" + format);
            assertEquals(JSON.readTree(NESTED), JSON.readTree(shell.read("back-" + format + "/go/b/linux.json")),
                    format);
            assertEquals(JSON.readTree(FLAT), JSON.readTree(shell.read("in-" + format + "/git/a.json")), format);
        }
    }

    @Test
    void bothAreCounted() {
        Shell.Result stats = shell.run("stats");
        assertEquals(0, stats.exitCode(), stats.err());
        assertTrue(stats.out().lines().anyMatch(line -> line.strip().equals("2  records")),
                stats.out());
    }
}
