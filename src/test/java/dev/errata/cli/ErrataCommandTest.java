package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrataCommandTest {
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void enterFolder() {
        shell = new Shell(folder);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    @Test
    void helpListsEveryCommandOnStdout() {
        Shell.Result help = shell.run("--help");
        assertEquals(0, help.exitCode());
        assertEquals("", help.err());
        assertEquals(
                List.of("open", "validate", "fix", "accept", "export", "import", "get", "set", "lookup", "scan",
                        "regex", "test",
                        "rules",
                        "schema", "stats",
                        "screenshot", "man", "completion"),
                help.out().lines().dropWhile(line -> !line.equals("Commands:")).skip(1)
                        .map(line -> line.strip().split(" ")[0]).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "validate", "fix", "accept", "export", "get", "set", "lookup", "scan", "regex",
            "test", "rules",
            "schema", "stats",
            "screenshot", "man", "completion"})
    void everyCommandHasHelpInBothLanguages(String command) {
        Shell.Result english = shell.run(command, "--help");
        Shell.Result chinese = shell.run(command, "--help", "--lang", "zh");
        assertEquals(List.of(0, 0), List.of(english.exitCode(), chinese.exitCode()));
        assertTrue(english.out().startsWith("Usage: errata " + command), english.out());
        assertTrue(chinese.out().startsWith("用法： errata " + command), chinese.out());
    }

    @Test
    void saysItsVersion() {
        assertEquals(new Shell.Result(0, "errata 1.2.3\n", ""), shell.run("--version"));
    }

    @Test
    void answersAnUnknownWordWithTheUsageOnStderr() {
        Shell.Result result = shell.run("vaildate");
        assertEquals(2, result.exitCode());
        assertEquals("", result.out());
        assertEquals("errata: vaildate: neither a command nor a folder", firstLine(result.err()));
        assertTrue(result.err().contains("Usage: errata"), result.err());
    }

    @Test
    void answersAnUnknownOptionWithTheUsageOfItsCommand() {
        Shell.Result result = shell.run("stats", "--bogus");
        assertEquals(2, result.exitCode());
        assertEquals("errata: unknown option: --bogus", firstLine(result.err()));
        assertTrue(result.err().contains("Usage: errata stats"), result.err());
    }

    @Test
    void namesWhatIsMissingAndWhatIsTooMuch() {
        assertEquals(
                "errata: missing: --format json|ndjson|index|csv|markdown|html|files|errorcanon|elasticsearch|grok|syslog-ng, --out FILE",
                firstLine(shell.run("export").err()));
        assertEquals("errata: missing: POINTER", firstLine(shell.run("get", "records", "a/b").err()));
        assertEquals("errata: too many words: b", firstLine(shell.run("validate", "a", "b").err()));
        assertEquals("errata: missing: --out FILE",
                firstLine(shell.run("export", "--format", "json", "--out").err()));
        assertEquals("errata: given twice: --out FILE",
                firstLine(shell.run("export", "--format", "json", "--out", "a", "--out", "b").err()));
    }

    @Test
    void refusesALanguageThatItDoesNotSpeak() {
        Shell.Result result = shell.run("schema", "--lang", "fr");
        assertEquals(2, result.exitCode());
        assertEquals("errata: --lang: “fr” is none of en, zh", firstLine(result.err()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "stats"})
    void refusesAFolderThatIsMissingOrHoldsNoRecord(String command) throws IOException {
        assertEquals(new Shell.Result(2, "", "errata: records: no such folder\n"), shell.run(command));
        shell.file("file", "");
        assertEquals(new Shell.Result(2, "", "errata: file: not a folder\n"), shell.run(command, "file"));
        Files.createDirectories(folder.resolve("empty/.errata"));
        shell.file("empty/readme.md", "").file("empty/.hidden/a.json", "{}");
        assertEquals(new Shell.Result(2, "", "errata: empty: no *.json file in this folder or below it\n"),
                shell.run(command, "empty"));
    }

    @Test
    void showsWhereAFailureCameFromOnlyWhenAsked() {
        assertFalse(shell.run("validate").err().contains("\tat "));
        assertTrue(shell.run("validate", "--verbose").err().contains("\tat dev.errata.cli."));
    }

    /// 1 would say that something was found.
    @Test
    void aFaultOfTheProgramIsNoAnswer() {
        shell.withRules(() -> {
            throw new StackOverflowError();
        });
        assertEquals(new Shell.Result(2, "",
                "errata: a fault of the program: java.lang.StackOverflowError; --verbose shows where\n"),
                shell.run("rules"));
    }

    @Test
    void endsQuietlyWhenTheReaderHasGone() {
        assertEquals(new Shell.Result(0, "", ""), shell.runInto(failing("Broken pipe"), "", "schema"));
    }

    @Test
    void saysWhenTheAnswerCannotBeWritten() {
        assertEquals(
                new Shell.Result(2, "", "errata: the answer could not be written: No space left on device\n"),
                shell.runInto(failing("No space left on device"), "", "schema"));
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
