package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptCommandTest {
    @TempDir
    private Path folder;

    private Shell shell() {
        return new Shell(folder).file("records/a.json", "{\"id\": \"x/a\", \"signature\": \"end \"}");
    }

    @Test
    void silencesAFindingUntilTheValueChanges() {
        Shell shell = shell();
        assertEquals(new Shell.Result(0, "", "1 finding accepted\n"),
                shell.run("accept", "records", "x/a", "text-whitespace", "--reason", "the program prints it"));
        assertEquals(new Shell.Result(0, "", "1 record: no errors, no warnings, no infos\n1 finding is accepted\n"),
                shell.run("validate"));

        shell.file("records/a.json", "{\"id\": \"x/a\", \"signature\": \"end  \"}");
        assertEquals("1 record: no errors, 1 warning, no infos", firstNote(shell));
    }

    @Test
    void takesAnAcceptanceBack() {
        Shell shell = shell();
        shell.run("accept", "records", "x/a", "text-whitespace", "--reason", "fine");
        assertEquals(new Shell.Result(0, "", "1 acceptance taken back\n"),
                shell.run("accept", "records", "x/a", "text-whitespace", "--withdraw"));
        assertEquals("1 record: no errors, 1 warning, no infos", firstNote(shell));
    }

    private static String firstNote(Shell shell) {
        return shell.run("validate").err().lines().findFirst().orElseThrow();
    }

    @Test
    void wantsAReason() {
        Shell.Result result = shell().run("accept", "records", "x/a", "text-whitespace");
        assertEquals(2, result.exitCode());
        assertEquals("errata: --reason says why it is fine", result.err().lines().findFirst().orElseThrow());
    }

    @Test
    void acceptsNoErrorAndNothingThatIsNotFound() {
        Shell shell = shell().file("records/b.json", "{\"id\": \"x/b\", \"signature\": \"TBD\"}");
        Shell.Result nothing = new Shell.Result(1, "", "nothing is found there that could be accepted\n");
        assertEquals(nothing, shell.run("accept", "records", "x/b", "text-placeholder", "--reason", "fine"));
        assertEquals(nothing,
                shell.run("accept", "records", "x/a", "text-whitespace", "--pointer", "/regex", "--reason", "fine"));
    }
}
