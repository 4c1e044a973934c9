package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
    private static final String SUMMARY = "Searched 3 lines (43 bytes) of 1 log: 2 lines matched, 3 hits by 2 of 2 regexes; "
            + "left out 1 record without a regex and 1 with a faulty one; stopped 0 searches\n";
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of("."));

    @BeforeEach
    void fill() {
        shell = new Shell(folder).file("records/a/disk.json", "{\"id\": \"a/disk\", \"regex\": \"disk.*full\"}")
                .file("records/a/full.json", "{\"id\": \"a/full\", \"regex\": \"FULL\"}")
                .file("records/a/bad.json", "{\"id\": \"a/bad\", \"regex\": \"(\"}")
                .file("records/a/none.json", "{\"id\": \"a/none\"}")
                .file("app.log", "ok\n=Disk is full, \"no\" space\r\n@full of text");
    }

    @Test
    void printsTheFirstMatchOfEachRecordInALine() {
        assertEquals(new Shell.Result(0, """
                app.log:2:2: a/disk: Disk is full
                    =Disk is full, "no" space
                     ^~~~~~~~~~~~
                app.log:2:10: a/full: full
                    =Disk is full, "no" space
                             ^~~~
                app.log:3:2: a/full: full
                    @full of text
                     ^~~~
                """, SUMMARY), shell.run("scan", "records", "--log", "app.log"));
    }

    private static List<String> hits(Shell.Result result) {
        return result.out().lines().filter(line -> !line.startsWith(" ")).toList();
    }

    @Test
    void cutsALongLineAroundItsMarkAndMarksWideCharactersInTheirWidth() {
        shell.file("long.log", "x".repeat(500) + "full" + "y".repeat(500) + "\n磁盘\tfull\n");
        assertEquals("long.log:1:501: a/full: full\n    …" + "x".repeat(40) + "full" + "y".repeat(56) + "…\n"
                + " ".repeat(45) + "^~~~\nlong.log:2:4: a/full: full\n    磁盘 full\n         ^~~~\n",
                shell.run("scan", "--log", "long.log").out());
    }

    @Test
    void followsPlainFilesOnly() throws IOException {
        assertEquals("errata: stdin is searched as it comes; --follow wants files\n",
                shell.runWith("full", "scan", "--log", "-", "--follow").err());
        shell.file("a.gz", new byte[]{0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
        assertEquals("errata: a.gz: a packed log does not grow; --follow wants plain files\n",
                shell.run("scan", "--log", "a.gz", "--follow").err());
    }

    @Test
    void printsHitsAsJson() {
        assertEquals("""
                {"log":"app.log","line":2,"record":"a/disk","start":1,"end":13,"text":"=Disk is full, \\"no\\" space"}
                {"log":"app.log","line":2,"record":"a/full","start":9,"end":13,"text":"=Disk is full, \\"no\\" space"}
                {"log":"app.log","line":3,"record":"a/full","start":1,"end":5,"text":"@full of text"}
                """, shell.run("scan", "--log", "app.log", "--format", "json").out());
    }

    @Test
    void printsCsvThatNoSpreadsheetTakesForAFormula() {
        assertEquals("""
                log,line,record,start,end,text
                app.log,2,a/disk,1,13,"'=Disk is full, ""no"" space"
                app.log,2,a/full,9,13,"'=Disk is full, ""no"" space"
                app.log,3,a/full,1,5,'@full of text
                """, shell.run("scan", "--log", "app.log", "--format", "csv").out());
    }

    @Test
    void readsSeveralLogsAndStdin() {
        shell.file("b.log", "full");
        assertEquals(List.of("b.log:1:1: a/full: full", "-:1:1: a/full: full"),
                hits(shell.runWith("full too\n", "scan", "--log", "b.log", "--log", "-")));
        assertEquals(List.of("b.log:1:1: a/full: full", "b.log:1:1: a/full: full"),
                hits(shell.run("scan", "--log", "b.log", "b.log")));
    }

    @Test
    void endsWellWithoutAHit() {
        shell.file("quiet.log", "all is well\n");
        assertEquals(0, shell.run("scan", "--log", "quiet.log").exitCode());
    }

    @Test
    void refusesALogThatIsNotThereOrAFolder() {
        Shell.Result missing = shell.run("scan", "--log", "app.log", "nope.log");
        assertEquals(2, missing.exitCode());
        assertEquals("", missing.out());
        assertTrue(missing.err().contains("nope.log"), missing.err());
        assertEquals(2, shell.run("scan", "--log", "records").exitCode());
        assertEquals(2, shell.run("scan").exitCode());
    }

    @Test
    void searchesASetThatTheFolderKeepsAndSaysWhatOfItCannotBe() {
        shell.file("records/.errata/settings.toml", "[logs.web]\nfiles = [\"logs/*.log\", \"gone.log\"]\n")
                .file("records/logs/a.log", "full\n");
        Shell.Result result = shell.run("scan", "--set", "web");
        assertEquals(List.of("logs/a.log:1:1: a/full: full"), hits(result));
        assertTrue(result.err().startsWith("errata: of the set web left out gone.log: there is no such file\n"),
                result.err());
        Shell.Result unknown = shell.run("scan", "--set", "db");
        assertEquals(2, unknown.exitCode());
        assertEquals("errata: the folder keeps no set of logs named “db”; it keeps web\n", unknown.err());
    }

    @Test
    void heedsTheCaseWhereSettingsSaySo() {
        shell.file("records/.errata/settings.toml", "[matching]\ncase_insensitive = false\n");
        assertEquals("", shell.run("scan", "--log", "app.log").out());
    }

    @Test
    void printsTemplatesOfErrorsThatNobodyClaims() {
        shell.file("err.log", "10:01 ERROR host 1 refused\nall is well\n10:02 ERROR host 2 refused\nERROR disk full\n");
        assertEquals("       2  <*> ERROR host <*> refused\n",
                shell.run("scan", "--log", "err.log", "--unmatched").out());
        assertEquals("{\"template\":\"<*> ERROR host <*> refused\",\"count\":2,\"log\":\"err.log\",\"line\":1,"
                + "\"text\":\"10:01 ERROR host 1 refused\"}\n",
                shell.run("scan", "--log", "err.log", "--unmatched", "--format", "json").out());
    }
}
