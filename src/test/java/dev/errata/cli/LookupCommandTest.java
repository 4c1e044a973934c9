package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookupCommandTest {
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of("."));

    @BeforeEach
    void fill() {
        shell = new Shell(folder).file("records/a/any.json",
                """
                        {"id": "a/any", "signature": "not found", "regex": "(NOT_FOUND|not found)", "fix_success_rate": 0.99}""")
                .file("records/a/pod.json", """
                        {"id": "a/pod", "signature": "pod not found", "regex": "pods? .*not found in cluster",
                         "root_cause": "It is gone.", "fix_success_rate": 0.5,
                         "dead_ends": [{"action": "Wait", "why_fails": "It does not come back.", "fail_rate": 0.90}],
                         "workarounds": [{"action": "Make it again", "success_rate": 0.85, "how": ""}]}""")
                .file("records/a/other.json", "{\"id\": \"a/other\", \"regex\": \"refused\"}");
    }

    @Test
    void printsTheMostSpecificRecordFirst() {
        assertEquals(new Shell.Result(0, """
                1. a/pod: pod not found
                   matches: error: pod web-1 not found in cluster x
                   cause: It is gone.
                   does not help:
                     90%  Wait — It does not come back.
                   helps:
                     85%  Make it again
                2. a/any: not found
                   matches: error: pod web-1 not found in cluster x
                """,
                "2 records match; searched 3 regexes; left out 0 records without a regex and 0 with a faulty one\n"),
                shell.run("lookup", "--text", "error: pod web-1 not found in cluster x"));
    }

    @Test
    void looksAtEachLineOfAText() {
        assertEquals("1. a/other: \n   matches: connection refused\n",
                shell.runWith("at start\r\nconnection refused\r\n", "lookup", "records", "--text", "-").out());
    }

    @Test
    void saysThatNothingMatches() {
        assertEquals(new Shell.Result(1, "",
                "No record matches; searched 3 regexes; left out 0 records without a regex and 0 with a faulty one\n"
                        + "Try a shorter part of the text: the line with the error, without times and names. A whole log is for "
                        + "errata scan --log FILE --unmatched.\n"),
                shell.run("lookup", "--text", "all is well"));
    }

    @Test
    void namesTheNearestRecordsWhereNoneMatches() {
        assertTrue(shell.run("lookup", "--text", "the pod was never found").err().contains(
                "Nearest by their words:\n  a/pod: pod not found\n"));
    }
}
