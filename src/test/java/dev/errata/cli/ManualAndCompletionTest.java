package dev.errata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManualAndCompletionTest {
    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    /// The commands as the help lists them.
    private List<String> commands() {
        return shell.run("--help").out().lines().dropWhile(line -> !line.equals("Commands:")).skip(1)
                .map(line -> line.strip().split(" ")[0]).toList();
    }

    @Test
    void theManualHasASectionForEveryCommandOfTheHelp() {
        Shell.Result manual = shell.run("man");
        assertEquals(0, manual.exitCode());
        assertEquals(commands(), manual.out().lines().filter(line -> line.startsWith(".SS "))
                .map(line -> line.substring(5, line.length() - 1)).toList());
    }

    @Test
    void theManualTellsAnOptionWithItsValueAndItsText() {
        assertTrue(shell.run("man").out().contains("""
                .TP
                \\fB\\-\\-format\\fR \\fItext|json|sarif|github\\fR
                text: like a compiler; json: one object a line; sarif: SARIF 2.1.0; github: annotations (default: text)
                """));
    }

    @Test
    void theManualTellsWhatAllCommandsHaveOnce() {
        assertEquals(1, shell.run("man").out().lines().filter(line -> line.startsWith("\\fB\\-\\-lang")).count());
    }

    @Test
    void theManualSpeaksChinese() {
        String manual = shell.run("man", "--lang", "zh").out();
        assertTrue(manual.startsWith(".TH ERRATA 1 \"\" \"errata 1.2.3\""), manual);
        assertTrue(manual.contains(".SH \"命令\""), manual);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void eachShellCompletesEveryCommand(String name) {
        String script = shell.run("completion", name).out();
        assertEquals(List.of(), commands().stream().filter(command -> !script.contains(command)).toList());
    }

    @Test
    void refusesAShellThatItDoesNotKnow() {
        Shell.Result result = shell.run("completion", "csh");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("bash, zsh, fish"), result.err());
    }

    @ParameterizedTest
    @EnabledOnOs(OS.LINUX)
    @CsvSource(delimiter = ';', value = {"errata va; validate", "errata validate --form; --format",
            "errata validate --format s; sarif", "errata validate records --fail-on n; never",
            "errata --la; --lang", "errata rules --lang z; zh", "errata scan --log x; ''"})
    void bashCompletesTheLastWord(String typed, String completed) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("errata"), shell.run("completion", "bash").out());
        Process bash = new ProcessBuilder("bash", "-c", "source '" + script + "'; COMP_WORDS=(" + typed
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _errata; echo \"${COMPREPLY[*]}\"")
                .redirectErrorStream(true).start();
        assertEquals(completed, new String(bash.getInputStream().readAllBytes(), UTF_8).strip());
        assertEquals(0, bash.waitFor());
    }

    @Test
    void fishTellsWhatAWordMeans() {
        assertTrue(shell.run("completion", "fish").out().contains("complete -c errata -n '__fish_seen_subcommand_from"
                + " validate' -l fail-on -x -a 'error warning never' -d 'end with 1 where there is a finding this grave"
                + " (default: error)'\n"));
    }

    @Test
    void zshOffersTheValuesOfAnOption() {
        assertTrue(shell.run("completion", "zsh").out().contains("'--fail-on[end with 1 where there is a finding this"
                + " grave (default: error)]:error|warning|never:(error warning never)' \\\n"));
    }

    /// A quote in a text would end the script's word, and what follows would be run.
    @ParameterizedTest
    @ValueSource(strings = {"zsh", "fish"})
    void textsStayWithinTheirQuotes(String name) {
        Stream<String> lines = shell.run("completion", name).out().lines();
        assertEquals(List.of(),
                lines.filter(line -> line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2 != 0).toList());
    }
}
