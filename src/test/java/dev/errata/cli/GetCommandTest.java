package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GetCommandTest {
    private static final String TEXT = """
            \uFEFF{"id": "git/a", "confidence": 0.90, "signature": "\\u00e9 \\/ 中", "tags": [ "x",\r
              "y" ], "a/b": {"~": 1e+2}, "none": null, "twice": 1, "twice": 2}\r
            """;
    @TempDir
    private Path folder;

    private Shell.Result get(String id, String pointer) {
        return new Shell(folder).file("kb/git/a.json", TEXT).run("get", "kb", id, pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /confidence | 0.90
            /signature  | "\\u00e9 \\/ 中"
            /tags/1     | "y"
            /a~1b/~0    | 1e+2
            /a~1b       | {"~": 1e+2}
            /none       | null
            /twice      | 2
            """)
    void printsTheSourceTextOfAValue(String pointer, String expected) {
        assertEquals(new Shell.Result(0, expected + "\n", ""), get("git/a", pointer));
    }

    @Test
    void printsSeveralLinesAsTheyStand() {
        assertEquals("[ \"x\",\r\n  \"y\" ]\n", get("git/a", "/tags").out());
    }

    @Test
    void printsTheWholeDocumentForTheEmptyPointer() {
        assertEquals(TEXT.substring(1).strip() + "\n", get("git/a", "").out());
    }

    @Test
    void findsARecordByItsFileToo() {
        assertEquals("0.90\n", get("git/a.json", "/confidence").out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            git/b | /id     | git/b: no record has this id
            git/a | /nope   | git/a.json: nothing stands at “/nope”
            git/a | /tags/2 | git/a.json: nothing stands at “/tags/2”
            git/a | /tags/- | git/a.json: nothing stands at “/tags/-”
            git/a | id      | id: not a JSON Pointer; it is empty or begins with /
            git/a | /~2     | /~2: not a JSON Pointer; it is empty or begins with /
            """)
    void refusesWhatIsNotThere(String id, String pointer, String line) {
        assertEquals(new Shell.Result(2, "", "errata: " + line + "\n"), get(id, pointer));
    }

    @Test
    void refusesAnIdThatSeveralRecordsHave() {
        Shell shell = new Shell(folder).file("kb/git/b.json", "{\"id\": \"git/a\"}");
        shell.file("kb/git/a.json", TEXT);
        assertEquals(
                new Shell.Result(2, "", "errata: git/a: several records have this id; name one by its file: "
                        + "git/a.json, git/b.json\n"),
                shell.run("get", "kb", "git/a", "/id"));
        assertEquals("\"git/a\"\n", shell.run("get", "kb", "git/b.json", "/id").out());
    }

    @Test
    void saysWhereABrokenFileIsBroken() {
        Shell shell = new Shell(folder).file("kb/git/c.json", "{\n  \"id\": ,\n}");
        assertEquals(new Shell.Result(2, "", "errata: git/c.json:2:9: not JSON; mend the file as text first\n"),
                shell.run("get", "kb", "git/c.json", "/id"));
    }
}
