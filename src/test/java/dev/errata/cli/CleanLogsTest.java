package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanLogsTest {
    private static final String RULE = "regex-hits-clean-log";
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of("."));

    @BeforeEach
    void fill() {
        shell = new Shell(folder).withAllRules()
                .file("records/a/full.json", "{\"id\": \"a/full\",\n \"regex\": \"FULL\"}")
                .file("records/logs/calm.log", "all is well\nthe full moon\nfully booked\n")
                .file("records/.errata/settings.toml",
                        "[logs.calm]\nfiles = [\"logs/*.log\", \"/dev/zero\"]\nclean = true\n");
    }

    private List<String> findings() {
        return shell.run("validate", "--rule", RULE, "--fail-on", "warning").out().lines()
                .filter(line -> line.contains(RULE)).toList();
    }

    @Test
    void validateTellsLogLineAndTextAndWhatItSearched() {
        Shell.Result result = shell.run("validate", "--rule", RULE, "--fail-on", "warning");
        assertEquals(1, result.exitCode());
        assertEquals(
                "a/full.json:2:11: warning regex-hits-clean-log: Catches “full” in line 2 of logs/calm.log, a log of "
                        + "the clean set calm, and something in more of its lines: 1.",
                result.out().lines().findFirst().get());
        assertTrue(result.err().startsWith("""
                errata: of the set calm left out /dev/zero: is a device or a pipe, no file
                Searched 1 clean log (39 bytes) for 1 regex: 1 hits one
                """), result.err());
    }

    @Test
    void aFolderThatWantsNoneSearchesNone() {
        shell.file("records/.errata/settings.toml",
                "[logs.calm]\nfiles = [\"logs/*.log\"]\nclean = true\n[rules]\n" + RULE + " = \"off\"\n");
        assertFalse(shell.run("validate", "--rule", RULE).err().contains("Searched"));
        shell.file("records/.errata/settings.toml", "[logs.calm]\nfiles = [\"logs/*.log\"]\n");
        assertEquals(List.of(), findings());
    }

    @Test
    void aHitThatIsFineIsAcceptedUntilItIsAnother() {
        shell.file("records/.errata/settings.toml", "[logs.calm]\nfiles = [\"logs/*.log\"]\nclean = true\n");
        assertEquals(0, shell.run("accept", "records", "a/full", RULE, "--reason", "moon").exitCode());
        assertEquals(List.of(), findings());
        shell.file("records/logs/calm.log", "FULLY\n");
        assertEquals(1, findings().size());
    }
}
