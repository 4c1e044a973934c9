package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
    @TempDir
    private Path folder;

    @Test
    void saysWhatFailsAndWhatMatchedInstead() {
        Shell shell = new Shell(folder)
                .file("records/a/one.json", "{\"id\":\"a/one\",\"signature\":\"disk is full\",\"regex\":\"disk full\"}")
                .file("records/a/two.json", "{\"id\":\"a/two\",\"signature\":\"is full\",\"regex\":\"is full\"}")
                .file("records/a/three.json", "{\"id\":\"a/three\",\"signature\":\"x\",\"regex\":\"x(\"}")
                .file("records/a/four.json", "{\"id\":\"a/four\",\"signature\":\"x\"}")
                .file("records/.errata/samples.jsonl", """
                        {"record":"a/gone","expect":"match","text":"x"}
                        {"record":"a/two","expect":"match","text":"one\\nis full"}
                        {"record":"a/two","expect":"no-match","text":"cup is full"}
                        """);
        assertEquals(new Shell.Result(1, """
                a/one: misses its signature: disk is full
                    matched by a/two
                a/three: broken regex at 1: missing ), unterminated subpattern
                a/two: catches what it must not: cup is full
                    matched 4 to 11: is full
                """, """
                a/gone: there are samples of it, but no such record
                5 texts tried, 3 failed; left out 1 record without a regex
                """), shell.run("test"));
        assertEquals(
                """
                        {"record":"a/one","file":"a/one.json","expect":"match","text":"disk is full","result":"failed","start":null,"end":null,"matched_by":["a/two"]}
                        {"record":"a/three","file":"a/three.json","result":"faulty","offset":1,"message":"missing ), unterminated subpattern"}
                        {"record":"a/two","file":"a/two.json","expect":"no-match","text":"cup is full","result":"failed","start":4,"end":11,"matched_by":[]}
                        """,
                shell.run("test", "records", "--format", "json").out());
    }

    @Test
    void endsWellWhereEverySampleDoesWhatItIsTo() {
        Shell shell = new Shell(folder).file("records/a/two.json",
                "{\"id\":\"a/two\",\"signature\":\"is full\",\"regex\":\"is full\"}");
        assertEquals(new Shell.Result(0, "", "1 text tried, none failed; left out no records without a regex\n"),
                shell.run("test"));
    }

    @Test
    void saysWhichLinesOfTheSideFilesDoNotCount() {
        Shell shell = new Shell(folder)
                .file("records/a/two.json", "{\"id\":\"a/two\",\"signature\":\"is full\",\"regex\":\"is full\"}")
                .file("records/.errata/samples.jsonl", """
                        {"record":"a/two","expect":"maybe","text":"x"}
                        <<<<<<< HEAD
                        """).file("records/.errata/accepted.jsonl", "{\"record\":\"a/two\"}\n");
        assertEquals(
                new Shell.Result(0, "",
                        """
                                errata: .errata/samples.jsonl: 2 lines say nothing that is known here and do not count, first, in line 1: \
                                {"record":"a/two","expect":"maybe","text":"x"}
                                errata: .errata/accepted.jsonl: 1 line says nothing that is known here and does not count, first, in line 1: \
                                {"record":"a/two"}
                                1 text tried, none failed; left out no records without a regex
                                """),
                shell.run("test"));
    }
}
