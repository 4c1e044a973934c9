package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
