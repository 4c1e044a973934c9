package dev.errata.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.Neighbour.Kinship;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PastedErrorTest {

    @Test
    void findsTheLastLineOfAPythonTraceback() {
        assertEquals("ModuleNotFoundError: No module named 'yaml'", TellingLine.of("""
                Traceback (most recent call last):
                  File "/app/main.py", line 3, in <module>
                    import yaml
                ModuleNotFoundError: No module named 'yaml'
                """));
    }

    @Test
    void findsTheCauseOfAJavaTrace() {
        assertEquals("java.net.ConnectException: Connection refused", TellingLine.of("""
                2024-03-01 10:00:00,123 ERROR [main] o.s.b.SpringApplication - Application run failed
                org.springframework.beans.factory.BeanCreationException: Error creating bean with name 'dataSource'
                    at org.springframework.beans.factory.support.Foo.bar(Foo.java:602)
                    ... 12 more
                Caused by: java.net.ConnectException: Connection refused
                    at java.base/sun.nio.ch.Net.pollConnect(Native Method)
                """));
    }

    @Test
    void findsTheMessageOfANodeStack() {
        assertEquals("Error: Cannot find module 'express'", TellingLine.of("""
                node:internal/modules/cjs/loader:1080
                  throw err;
                  ^

                Error: Cannot find module 'express'
                Require stack:
                - /app/index.js
                    at Module._resolveFilename (node:internal/modules/cjs/loader:1077:15)
                """));
    }

    @Test
    void findsTheErrorAmongLinesOfALog() {
        assertEquals("Failed to start containerd container runtime.", TellingLine.of("""
                Mar  1 10:00:00 host systemd[1]: Starting containerd container runtime...
                Mar  1 10:00:01 host systemd[1]: Failed to start containerd container runtime.
                Mar  1 10:00:02 host systemd[1]: Stopped target Timers.
                """).replaceFirst("^host systemd\\[1\\]: ", ""));
    }

    @Test
    void findsAChineseError() {
        assertEquals("错误：无法连接到数据库", TellingLine.of("启动服务\n错误：无法连接到数据库\n再见"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"`- `", "foo(", "`a { `", "at x.js:1", "1:", "`[a] `"})
    @Timeout(20)
    void looksAtTheBeginningOfALongLine(String piece) {
        String line = TellingLine.of(piece.repeat(500_000) + "x");
        assertTrue(line.length() <= 400);
        assertEquals("Error: disk full",
                TellingLine
                        .of(piece.repeat(500_000) + "x\n" + "\n  " + "Error: disk full" + "\n" + "x;\n".repeat(1_000)));
        assertEquals("x", LogPrefix.strip("- ".repeat(500_000) + "x"));
    }

    @Test
    void looksAtTheFirstAndTheLastLines() {
        String calm = "all is well\n".repeat(5_000);
        assertEquals("OSError: disk full", TellingLine.of(calm + "OSError: disk full\n"));
        assertEquals("OSError: disk full", TellingLine.of("OSError: disk full\n" + calm));
    }

    @Test
    void findsNothingInNoText() {
        assertEquals("", TellingLine.of(" \n\n"));
        assertEquals(PastedError.NOTHING, PastedError.read("\n", RecordSet.empty(), List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2024-03-01T10:00:00.123Z ERROR [main] Connection lost|Connection lost",
            "[2024-03-01 10:00:00] [error] upstream timed out|upstream timed out",
            "2024/03/01 10:00:00 [error] 1234#1234: *5 connect() failed|*5 connect() failed",
            "ERROR: relation missing|relation missing", "10:00:00.123 WARN  slow query|slow query",
            "<34>Oct 11 22:14:15 su: failed|su: failed", "ERROR|ERROR", "error: no such file|error: no such file"})
    void takesOffWhatLoggersWrite(String line, String message) {
        assertEquals(message, LogPrefix.strip(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "Connection refused|Connection refused",
            "took 30 s (limit 5.5)|took \\d+(?:[.,]\\d+)* s \\(limit \\d+(?:[.,]\\d+)*\\)",
            "No module named 'yaml'|No module named '[^']+'", "unknown option \"foo\"|unknown option \"[^\"]+\"",
            "don't stop at 5|don't stop at \\d+(?:[.,]\\d+)*",
            "exit code 137 while killing|exit code 137 while killing",
            "ORA-00942: table missing|ORA-00942: table missing", "error[E0382]: borrow|error\\[E0382\\]: borrow",
            "pod web-7f9c4d5b6-x2k4j failed|pod [\\w-]+ failed", "at 0x7ffdeadbeef crash|at 0[xX][0-9a-fA-F]+ crash",
            "open /var/log/a.log: denied|open [\\w.~@+/-]+: denied", "failed   badly|failed\\s+badly",
            "id 123e4567-e89b-12d3-a456-426614174000 unknown|id [0-9a-fA-F-]{36} unknown",
            "dial tcp 10.0.0.1:6379: refused|dial tcp \\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?: refused",
            "GET https://x.org/a?b=1 failed|GET [a-z][a-z0-9+.-]*://[^\\s\"'`<>),;]+ failed",
            "HTTP 404 not found|HTTP 404 not found", "invalid utf-8 byte|invalid utf-8 byte",
            "commit 9f8e7d6c5b rejected|commit [0-9a-f]+ rejected", "a/b|a/b", "42|42"})
    void masksWhatDiffersAndKeepsWhatTells(String text, String pattern) {
        assertEquals(pattern, SignaturePattern.of(text));
    }

    @Property
    void thePatternMatchesItsOwnText(@ForAll String text) {
        assertMatches(text);
    }

    @Test
    void thePatternMatchesEveryRealSignature() {
        for (ErrorRecord record : Folders.corpus("records").records()) {
            record.string(Field.SIGNATURE).ifPresent(PastedErrorTest::assertMatches);
        }
    }

    private static void assertMatches(String text) {
        String line = text.strip();
        String pattern = SignaturePattern.of(text);
        assertTrue(Patterns.compile(pattern, PatternOptions.DEFAULT) instanceof CompiledPattern compiled
                && compiled.find(line, 0, Budget.DEFAULT, Cancellation.NEVER).first().isPresent(),
                () -> pattern + " does not match " + line);
    }

    @Test
    void namesTheRecordAfterItsWords() {
        assertEquals("bgsave-failed-fork-failed-cannot-allocate",
                PastedError.slug("BGSAVE failed because fork failed: Cannot allocate memory", "redis"));
        assertEquals("modulenotfounderror-no-module-named",
                PastedError.slug("ModuleNotFoundError: No module named 'yaml'",
                        "python"));
        assertEquals("oom", PastedError.slug("Redis OOM at 0x7f", "redis"));
        assertEquals("", PastedError.slug("错误", "redis"));
    }

    @Test
    void showsTheRecordThatExistsAlreadyFirst() {
        RecordSet own = Folders.own();
        String pasted = "Mar 1 10:00:00 Error: BGSAVE failed because fork failed: Cannot allocate memory";

        List<Neighbour> found = Neighbours.of(own, Cancellation.NEVER).of(pasted, 5, Cancellation.NEVER);
        PastedError read = PastedError.read(pasted, own, found);

        assertEquals(Optional.of("redis/err-bgsave-failed-disk.json"), found.stream().findFirst().map(Neighbour::path));
        assertEquals(Kinship.MATCHES, found.getFirst().kinship());
        assertEquals("redis", read.domain());
        assertEquals("resource_error", read.category());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "2015-10-18 18:01:50,634 INFO [main] org.apache.hadoop.mapreduce.v2.jobhistory.JobHistoryUtils: Default file system",
            "2015-10-18 18:06:26,141 ERROR [RMCommunicator Allocator] ERROR IN CONTACTING RM.",
            "ServiceUnavailable: the service is not available, try again"})
    void guessesNoDomainAndNoCategoryOfWhichTheTextDoesNotSpeak(String line) {
        RecordSet corpus = Folders.corpus("records");
        PastedError read = PastedError.read(line, corpus,
                Neighbours.of(corpus, Cancellation.NEVER).of(line, 12, Cancellation.NEVER));
        assertEquals(List.of("", ""), List.of(read.domain(), read.category()));
    }

    @Test
    void takesTheDomainThatTheTextNames() {
        RecordSet own = Folders.own();
        String pasted = "nginx: [emerg] wholly new trouble of a kind never met";

        assertEquals("nginx", PastedError.read(pasted, own,
                Neighbours.of(own, Cancellation.NEVER).of(pasted, 5, Cancellation.NEVER)).domain());
    }
}
