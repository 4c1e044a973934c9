package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SetCommandTest {
    private static final String A = "\uFEFF{\r\n\t\"id\": \"git/a\",\r\n\t\"confidence\": 0.5,\r\n\t\"tags\": [1]\r\n}\r\n";
    private static final String B = "{\"id\": \"git/b\", \"n\": 1.50e-3}";
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void fillFolder() {
        shell = new Shell(folder).file("kb/git/a.json", A).file("kb/git/b.json", B);
    }

    @Test
    void storesAValueAndTouchesNothingElse() {
        assertEquals(new Shell.Result(0, "", "1 edit applied, 1 file changed\n"),
                shell.run("set", "kb", "git/a", "/confidence", "0.90"));
        assertEquals(A.replace("0.5", "0.90"), shell.read("kb/git/a.json"));
        assertEquals(B, shell.read("kb/git/b.json"));
    }

    @Test
    void addsAMemberInTheStyleOfItsNeighbours() {
        assertEquals(0, shell.run("set", "kb", "git/a", "/signature_zh", "\"中文\"").exitCode());
        assertEquals(A.replace("[1]", "[1],\r\n\t\"signature_zh\": \"中文\""), shell.read("kb/git/a.json"));
    }

    @Test
    void writesNothingForAValueThatIsThereAlready() throws IOException {
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(folder.resolve("kb/git/b.json"), longAgo);
        assertEquals(new Shell.Result(0, "", "1 edit applied, no file changed\n"),
                shell.run("set", "kb", "git/b", "/n", "0.0015"));
        assertEquals(B, shell.read("kb/git/b.json"));
        assertEquals(longAgo, Files.getLastModifiedTime(folder.resolve("kb/git/b.json")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -1            | -1
            {"a": [1, 2]} | {"a": [1, 2]}
            null          | null
            "--x"         | "--x"
            """)
    void storesAnyJson(String value, String stored) {
        assertEquals(0, shell.run("set", "kb", "git/b", "/n", value).exitCode());
        assertEquals(stored + "\n", shell.run("get", "kb", "git/b", "/n").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            git/x | /n      | 1 | git/x: no record has this id
            git/b | /x/y    | 1 | git/b.json: nothing stands at “/x/y”
            git/b | /n/y    | 1 | git/b.json: nothing stands at “/n/y”
            git/a | /tags/- | 1 | git/a.json: nothing stands at “/tags/-”
            git/a | /tags/1 | 1 | git/a.json: nothing stands at “/tags/1”
            """)
    void endsWithOneWhereTheEditDoesNotFit(String id, String pointer, String value, String line) {
        assertEquals(new Shell.Result(1, "", "errata: " + line + "\n"), shell.run("set", "kb", id, pointer, value));
        assertEquals(A + B, shell.read("kb/git/a.json") + shell.read("kb/git/b.json"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n  | 1     | n: not a JSON Pointer; it is empty or begins with /
            /n | plain | column 1: not a JSON value
            /n | {"a"  | column 5: not a JSON value
            """)
    void endsWithTwoWhereTheWordsAreWrong(String pointer, String value, String line) {
        assertEquals(new Shell.Result(2, "", "errata: " + line + "\n"),
                shell.run("set", "kb", "git/b", pointer, value));
    }

    @ParameterizedTest
    @CsvSource({"kb git/a /n, 'give FOLDER ID POINTER JSON, or FOLDER --batch FILE'",
            "kb git/a /n 1 --batch x, 'give FOLDER ID POINTER JSON, or FOLDER --batch FILE'",
            "--bogus git/a /n 1, unknown option: --bogus"})
    void showsTheUsageForWordsThatDoNotFitTogether(String words, String line) {
        Shell.Result result = shell.run(("set " + words).split(" "));
        assertEquals(2, result.exitCode());
        assertEquals("errata: " + line, result.err().lines().findFirst().orElse(""));
    }

    @Test
    void appliesAllLinesOfABatchThatCanBeAndNamesTheOthers() {
        String batch = """
                {"record":"git/a","pointer":"/confidence","value":0.90}
                {"record":"git/x","pointer":"/n","value":1}

                {"record":"git/a","pointer":"/id","value":"git/c"}\r
                nonsense
                {"record":"git/c","pointer":"/tags/0","value":{"b":1.0,"a":[]}}
                {"record":"git/b","pointer":"/new","value":12345678901234567890}
                {"record":"git/b","pointer":"/n"}
                {"record":"git/b","pointer":"/n","value":1,"why":"?"}
                {"record":"git/b","pointer":"n","value":1}""";
        assertEquals(new Shell.Result(1, "", """
                errata: stdin:2: git/x: no record has this id
                errata: stdin:5: column 1: not a JSON value
                errata: stdin:8: not an edit: it has to be an object with the members record, pointer and value and no \
                others
                errata: stdin:9: not an edit: it has to be an object with the members record, pointer and value and no \
                others
                errata: stdin:10: n: not a JSON Pointer; it is empty or begins with /
                4 edits applied, 2 files changed
                errata: 5 edits were not applied
                """), shell.runWith(batch, "set", "kb", "--batch", "-"));
        assertEquals("{\"id\": \"git/b\", \"n\": 1.50e-3, \"new\": 12345678901234567890}",
                shell.read("kb/git/b.json"));
        assertEquals("0.90\n", shell.run("get", "kb", "git/c", "/confidence").out());
    }

    @Test
    void readsABatchFromAFileAndRefusesBytesThatAreNoText() {
        byte[] line = "{\"record\":\"git/b\",\"pointer\":\"/n\",\"value\":\"?\"}\n".getBytes(
                java.nio.charset.StandardCharsets.UTF_8);
        line[new String(line, java.nio.charset.StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;
        shell.file("edits", line);
        Shell.Result result = shell.run("set", "kb", "--batch", "edits");
        assertEquals(1, result.exitCode());
        assertEquals("errata: edits:1: column 43: not a JSON value", result.err().lines().findFirst().orElse(""));
        assertEquals(B, shell.read("kb/git/b.json"));
    }

    @Test
    void saysThatTheBatchIsNotThere() {
        assertEquals(
                new Shell.Result(2, "", "errata: " + folder.resolve("nowhere") + ": no such file\n"),
                shell.run("set", "kb", "--batch", "nowhere"));
    }

    @Test
    void writesNothingWhereSeveralRecordsHaveTheId() {
        shell.file("kb/git/d.json", "{\"id\": \"git/b\"}");
        assertEquals(
                new Shell.Result(1, "", "errata: git/b: several records have this id; name one by its file: "
                        + "git/b.json, git/d.json\n"),
                shell.run("set", "kb", "git/b", "/n", "1"));
        assertEquals(0, shell.run("set", "kb", "git/d.json", "/id", "\"git/d\"").exitCode());
        assertEquals("{\"id\": \"git/d\"}", shell.read("kb/git/d.json"));
    }
}
