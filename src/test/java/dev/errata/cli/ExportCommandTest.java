package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void fillFolder() {
        shell = new Shell(folder).file("records/git/a.json", "{\"id\": \"git/a\", \"signature\": \"end \"}\r\n")
                .file("records/git/b.json", "{\"id\": \"git/b\", \"signature\": \"TBD\"}")
                .file("records/git/c.json", "{\"id\": ");
    }

    @Test
    void writesWhatHasNoErrorAndReportsTheRest() {
        assertEquals(new Shell.Result(0, "", """
                left out: git/b.json (git/b): text-placeholder
                left out: git/c.json (–): json-syntax
                left out by json-syntax: 1
                left out by text-placeholder: 1
                exported 1 of 3 records to out.json; left out: 2
                """), shell.run("export", "--format", "json", "--out", "out.json"));
        assertEquals("[\n{\"id\": \"git/a\", \"signature\": \"end \"}\n]\n", shell.read("out.json"));
    }

    @Test
    void writesOneRecordALine() {
        shell.run("export", "records", "--format", "ndjson", "--out", "out.ndjson");
        assertEquals("{\"id\":\"git/a\",\"signature\":\"end \"}\n", shell.read("out.ndjson"));
    }

    @Test
    void refusesToPoseAsARecord() throws IOException {
        Shell.Result result = shell.run("export", "--format", "json", "--out", "records/all.json");
        assertEquals(2, result.exitCode());
        assertEquals("", result.out());
        assertEquals("errata: records/all.json: an export here would be taken for a record of the folder; choose a "
                + "place outside of it, or another ending than .json\n", result.err());
        try (var files = Files.list(folder.resolve("records"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertEquals(
                new Shell.Result(2, "", "errata: no/out.json: the folder that is to hold the export does not exist\n"),
                shell.run("export", "--format", "json", "--out", "no/out.json"));
    }

    @Test
    void exportsOnlyWhatIsAskedFor() {
        shell.file("records/svn/d.json", "{\"id\": \"svn/d\", \"signature\": \"no lock\", \"domain\": \"svn\"}");
        assertEquals("not asked for: 3",
                lastLine(shell.run("export", "--format", "ndjson", "--out", "out", "--query", "lock")));
        assertEquals("{\"id\":\"svn/d\",\"signature\":\"no lock\",\"domain\":\"svn\"}\n", shell.read("out"));
        assertEquals("not asked for: 4", lastLine(shell.run("export", "--format", "ndjson", "--out", "out", "--domain",
                "svn", "--tier", "ai_generated")));
        assertEquals("", shell.read("out"));
    }

    private static String lastLine(Shell.Result result) {
        assertEquals(0, result.exitCode(), result.err());
        return result.err().lines().reduce((_, later) -> later).orElseThrow();
    }

    @Test
    void refusesAQueryWithAFaultAndAPackedFolder() {
        Shell.Result query = shell.run("export", "--format", "ndjson", "--out", "out", "--query", "confidence<");
        assertEquals(2, query.exitCode());
        assertEquals("errata: --query confidence<:", query.err().substring(0, 28));
        Shell.Result packed = shell.run("export", "--format", "files", "--out", "out", "--compress", "gzip");
        assertEquals(2, packed.exitCode());
        assertEquals("errata: files writes a folder, which is not compressed: leave --compress out",
                packed.err().lines().findFirst().orElseThrow());
    }

    @Test
    void writesAFolderOfTheOtherShape() {
        assertEquals(0, shell.run("export", "--format", "errorcanon", "--out", "canon").exitCode());
        assertEquals("""
                {
                  "schema_version": "1.0.0",
                  "id": "git/a",
                  "error": {
                    "signature": "end "
                  },
                  "flat": {}
                }
                """, shell.read("canon/git/a.json"));
        Shell.Result again = shell.run("export", "--format", "errorcanon", "--out", "canon");
        assertEquals("errata: canon: a folder is to be written here, and there is something already\n", again.err());
    }

    @Test
    void doesNotTakeAHyphenForAFile() {
        Shell.Result result = shell.run("export", "--format", "json", "--out", "-");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().startsWith("errata: --out: an export has a manifest beside it"), result.err());
        assertFalse(Files.exists(folder.resolve("-")));
    }

    @Test
    void theManifestCountsWhatWasNotAskedFor() {
        shell.run("export", "--format", "json", "--out", "out.json", "--query", "git/a");
        String manifest = shell.read("out.json.manifest");
        assertTrue(manifest.contains("\"exported\": 1,\n    \"left_out\": 0,\n    \"not_asked_for\": 2\n"), manifest);
    }
}
