package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ImportCommandTest {
    private static final Path CORPUS = Path.of("../shared/corpus/errorcanon").toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void fillFolder() {
        shell = new Shell(folder).file("records/git/a.json", "{\"id\": \"git/a\", \"signature\": \"old\"}");
    }

    @Test
    void makesFilesOfLinesAndOverwritesNothing() {
        shell.file("in.ndjson", """
                {"id": "git/b", "confidence": 0.90}
                {"id": "git/a", "signature": "new"}
                {"id": "git/a", "signature": "old"}
                {"id": "git/b"}
                {"id": "Git B"}
                {"id":
                """);
        assertEquals(new Shell.Result(1, "git/b.json\n", """
                left out: in.ndjson:6:7: The text ends too early.
                left out: in.ndjson:2: another record has this id, and other values: git/a: signature
                left out: in.ndjson:4: the import has this id twice: git/b: in.ndjson:1
                left out: in.ndjson:5 has no valid id (Git B)
                1 record imported into records; there already: 1; left out: 4
                """), shell.run("import", "in.ndjson", "--into", "records"));
        assertEquals("{\n  \"id\": \"git/b\",\n  \"confidence\": 0.90\n}\n", shell.read("records/git/b.json"));
        assertEquals("{\"id\": \"git/a\", \"signature\": \"old\"}", shell.read("records/git/a.json"));
    }

    @Test
    void showsFindingsFirstAndWritesNothing() {
        shell.file("in.json", "[{\"id\": \"svn/x\", \"signature\": \"TBD\"}]");
        Shell.Result result = shell.run("import", "in.json", "--into", "records", "--dry-run");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().contains(" text-placeholder: "), result.out());
        assertTrue(result.out().lines().allMatch(line -> line.startsWith("svn/x.json:")), result.out());
        assertEquals("1 record would be imported into records; there already: 0; left out: 0\n", result.err());
        assertFalse(Files.exists(folder.resolve("records/svn")));
    }

    @Test
    void readsBackTheTableThatItExports() throws IOException {
        shell.file("records/git/a.json",
                "{\"id\": \"git/a\", \"signature\": \"=1+1, \\\"x\\\"\", \"tags\": [\"a\"], \"mine\": null, \"confidence\": 0.50}");
        shell.run("export", "--format", "csv", "--out", "all.csv");
        assertEquals(0, shell.run("import", "all.csv", "--into", "new").exitCode());
        assertEquals(JSON.readTree(shell.read("records/git/a.json")), JSON.readTree(shell.read("new/git/a.json")));
    }

    @Test
    void takesTheOtherShapeInAndOutWithoutLoss() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus");
        List<Path> files;
        try (Stream<Path> all = Files.walk(CORPUS)) {
            files = all.filter(file -> file.toString().endsWith(".json")).toList();
        }
        Shell.Result in = shell.run("import", CORPUS.toString(), "--into", "flat");
        assertEquals(0, in.exitCode(), in.err());
        assertEquals(files.size(), in.out().lines().count());
        assertTrue(Arrays.stream(in.err().split("\n"))
                .anyMatch(line -> line.startsWith("no place in a flat record, kept under errorcanon: url")), in.err());
        Files.createDirectories(folder.resolve("flat/.errata"));
        Files.writeString(folder.resolve("flat/.errata/settings.toml"), tolerant());
        Shell.Result out = shell.run("export", "flat", "--format", "errorcanon", "--out", "back");
        assertEquals(0, out.exitCode(), out.err());
        int same = 0;
        for (Path file : files) {
            String id = JSON.readTree(file).path("id").asString();
            Path back = folder.resolve("back").resolve(id + ".json");
            if (Files.exists(back)) {
                assertEquals(JSON.readTree(file), JSON.readTree(back), id);
                same++;
            }
        }
        assertTrue(same > 150, same + " of " + files.size());
    }

    /// Rules that bar many of the corpus have no say here.
    private static String tolerant() {
        return "[severity]\n\"regex-misses-signature\" = \"warning\"\n\"graph-dangling\" = \"warning\"\n";
    }

    @Test
    void aTrialNeedsNoFolderAndMakesNone() {
        shell.file("in.json", "[{\"id\": \"svn/x\", \"signature\": \"TBD\"}]");
        Shell.Result result = shell.run("import", "in.json", "--into", "new", "--dry-run");
        assertEquals(0, result.exitCode());
        assertTrue(result.out().startsWith("svn/x.json:3:16: "), result.out());
        assertEquals("1 record would be imported into new; there already: 0; left out: 0\n", result.err());
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void refusesAFolderWithoutRecordsAndAFileInPlaceOfAFolder() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        assertEquals(new Shell.Result(2, "", "errata: empty: no *.json file in this folder or below it\n"),
                shell.run("import", "empty", "--into", "records"));
        assertEquals(2, shell.run("import", "empty", "--into", "made/for/nothing").exitCode());
        assertFalse(Files.exists(folder.resolve("made/for/nothing")));
        shell.file("in.json", "[]");
        assertEquals(new Shell.Result(2, "", "errata: in.json: not a folder\n"),
                shell.run("import", "in.json", "--into", "in.json"));
        assertEquals(new Shell.Result(0, "", "no record imported into records; there already: 0; left out: 0\n"),
                shell.run("import", "in.json", "--into", "records"));
    }
}
