package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How an answer came about depends on the machine and is left out.
class RegexCommandTest {
    @TempDir
    private Path folder;

    @Test
    void saysForEachFlavourWhatItMakesOfEachLineOfABatch() {
        Shell.Result result = new Shell(folder).runWith("""
                {"pattern":"(?P<n>B)c","text":"abc"}

                {"pattern":"x","text":"abc"}
                """, "regex", "--batch", "-");
        assertEquals(List.of(
                "{\"pattern\":\"(?P<n>B)c\",\"flavour\":\"java\",\"compiles\":false,\"matches\":false,\"start\":null,\"end\":null,\"how\":",
                "{\"pattern\":\"(?P<n>B)c\",\"flavour\":\"python\",\"compiles\":true,\"matches\":true,\"start\":1,\"end\":3,\"how\":",
                "{\"pattern\":\"(?P<n>B)c\",\"flavour\":\"javascript\",\"compiles\":false,\"matches\":false,\"start\":null,\"end\":null,\"how\":",
                "{\"pattern\":\"(?P<n>B)c\",\"flavour\":\"javascript-u\",\"compiles\":false,\"matches\":false,\"start\":null,\"end\":null,\"how\":",
                "{\"pattern\":\"(?P<n>B)c\",\"flavour\":\"re2\",\"compiles\":true,\"matches\":true,\"start\":1,\"end\":3,\"how\":"),
                lines(result).subList(0, 5));
        assertEquals(
                "{\"pattern\":\"x\",\"flavour\":\"re2\",\"compiles\":true,\"matches\":false,\"start\":null,\"end\":null,\"how\":",
                lines(result).get(9));
        assertEquals(10, lines(result).size());
        assertEquals(0, result.exitCode());
    }

    private static List<String> lines(Shell.Result result) {
        return result.out().lines().map(line -> line.replaceAll("\"(run|inferred)\"\\}$", "")).toList();
    }

    @Test
    void namesTheLinesOfABatchThatAskNothing() {
        Shell.Result result = new Shell(folder).runWith("{\"pattern\":1}\n{\"pattern\":\"a\",\"text\":\"a\"}\n[",
                "regex",
                "--batch", "-");
        assertEquals(5, lines(result).size());
        assertEquals("""
                errata: stdin:1: not an object with the members pattern and text
                errata: stdin:3: not an object with the members pattern and text
                """, result.err());
        assertEquals(2, result.exitCode());
    }

    @Test
    void tellsAPersonInWords() {
        List<String> lines = new Shell(folder).run("regex", "B{2}", "--text", "abb").out().lines()
                .map(line -> line.replaceAll(" (run|inferred) +", " ")).toList();
        assertEquals(List.of("java          matches 1 to 3: bb", "python        matches 1 to 3: bb",
                "javascript    matches 1 to 3: bb", "javascript-u  matches 1 to 3: bb",
                "re2           matches 1 to 3: bb"), lines);
    }

    @Test
    void saysThatAPatternCompilesWhereThereIsNoText() {
        assertTrue(new Shell(folder).run("regex", "a++", "--format", "json").out().startsWith(
                "{\"pattern\":\"a++\",\"flavour\":\"java\",\"compiles\":true,\"matches\":null,\"start\":null,\"end\":null,\"how\":\"run\"}\n"));
    }

    /// Java remembers where it has been, and RE2 does not backtrack.
    @Test
    void minutesOfBacktrackingAreAnAnswer() {
        Shell.Result result = new Shell(folder).run("regex", "(a|a)+$", "--text", "a".repeat(60) + "!", "--format",
                "json");
        assertEquals(List.of("false", "null", "null", "null", "false"), result.out().lines()
                .map(line -> line.replaceAll(".*\"matches\":(\\w+).*", "$1")).toList());
    }

    @Test
    void whatIsTooLargeToBeTriedIsSaidToBeNotKnown() {
        Shell.Result result = new Shell(folder).run("regex", "a".repeat(10_001), "--text", "a", "--format", "json");
        assertEquals("\"java\",\"compiles\":null,\"matches\":null,\"start\":null,\"end\":null,\"how\":\"untried\"}",
                result.out().lines().findFirst().orElseThrow().replaceAll(".*\"flavour\":", ""));
        assertEquals(0, result.exitCode());
        String said = new Shell(folder).run("regex", "a".repeat(10_001), "--text", "a").out();
        assertEquals("java          untried   too large to be tried here; whether it takes it is not known",
                said.lines().findFirst().orElseThrow());
    }

    /// The engine has taken it, and only its work has no bound.
    @Test
    void whatIsTooCostlyToBeRunIsTakenAllTheSame() {
        assertTrue(new Shell(folder).run("regex", "(?:){1000000000}x", "--text", "a", "--format", "json").out()
                .lines().findFirst().orElseThrow().endsWith(
                        "\"java\",\"compiles\":true,\"matches\":null,\"start\":null,\"end\":null,\"how\":\"run\"}"));
    }

    @Test
    void distinguishesCaseWhereTheSettingsOfTheFolderSaySo() {
        Shell shell = new Shell(folder).file("records/.errata/settings.toml", "[matching]\ncase_insensitive = false\n");
        assertTrue(shell.run("regex", "A", "--text", "a", "--format", "json").out().lines()
                .allMatch(line -> line.contains("\"matches\":false")));
    }

    @Test
    void saysWhatOfTheSettingsDoesNotCount() {
        Shell shell = new Shell(folder).file("records/.errata/settings.toml", "[matching]\ncase = false\n");
        String said = shell.run("regex", "A").err();
        assertTrue(said.startsWith("errata: .errata/settings.toml:2:1: "), said);
    }

    @Test
    void readsNoSettingsFromElsewhere() throws IOException {
        Shell shell = new Shell(folder).file("elsewhere.toml", "[matching]\ncase_insensitive = false\n")
                .file("records/.errata/samples.jsonl", "");
        Files.createSymbolicLink(folder.resolve("records/.errata/settings.toml"), folder.resolve("elsewhere.toml"));
        Shell.Result result = shell.run("regex", "A");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("not a file of this folder"), result.err());
    }

    @Test
    void asksForOnePatternOrABatch() {
        assertEquals(2, new Shell(folder).run("regex").exitCode());
        assertEquals(2, new Shell(folder).run("regex", "a", "--batch", "-").exitCode());
    }
}
