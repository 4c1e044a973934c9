package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.errata.record.RecordSchema;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Fixing;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.validation.rule.Rules;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final Path CORPUS = Path.of("../shared/corpus/records");
    private static final String RECORD = """
            {
              "id": "a/x",
              "workarounds": [
                {"action": "Restart", "how": "Restart", "success_rate": 0.5}
              ],
              "transition_graph": {"leads_to": [{"error_id": "a/y"}], "preceded_by": [], "frequently_confused_with": []}
            }
            """;
    private static final String OTHER = """
            {
              "id": "a/y",
              "root_cause": " oom",
              "transition_graph": {"leads_to": [], "preceded_by": [], "frequently_confused_with": []}
            }
            """;

    @TempDir
    private Path folder;

    private Shell shell() {
        return new Shell(folder).withAllRules().file("records/a/x.json", RECORD).file("records/a/y.json", OTHER);
    }

    /// The fix of one finding that has no place for it does not keep the others from being mended: what is doubled stands in an object
    /// that another member of the same name hides.
    @Test
    void mendsTheRestWhereAFixHasNoPlace() {
        Shell shell = shell().file("records/a/z.json", "{\"id\": \"a/z\", \"x\": {\"a\": 1, \"a\": 2}, \"x\": 5}")
                .file("records/a/m.json", "{\"id\": \"a/m\", \"error\": {\"signature\": \"s\"}, \"metadata\": []}");
        Shell.Result result = shell.run("fix", "--all");
        assertTrue(result.err().contains("findings mended in"), result.err());
        assertTrue(shell.read("records/a/x.json").contains("\"how\": \"\""), shell.read("records/a/x.json"));
        assertTrue(shell.read("records/a/m.json").contains("\"metadata\": []"), shell.read("records/a/m.json"));
    }

    @Test
    void mendsWhatIsSafeAndPrintsTheDifference() {
        Shell shell = shell();
        Shell.Result result = shell.run("fix");

        assertEquals("2 findings mended in 2 files\n", result.err());
        assertEquals(RECORD.replace("\"how\": \"Restart\"", "\"how\": \"\""), shell.read("records/a/x.json"));
        assertEquals(OTHER.replace(" oom", "oom"), shell.read("records/a/y.json"));
        assertTrue(result.out().startsWith("--- a/records/a/x.json\n+++ b/records/a/x.json\n@@ "), result.out());
        assertEquals(new Shell.Result(0, "", "nothing mended\n"), shell.run("fix"));
    }

    /// As `errata fix | head -1` does.
    @Test
    void savesAlsoWhereNobodyReadsTheDifference() {
        Shell shell = shell();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertEquals(0, shell.runInto(gone, "", "fix").exitCode());
        assertEquals(OTHER.replace(" oom", "oom"), shell.read("records/a/y.json"));
    }

    @Test
    void mendsWhatANamedRuleFindsInWhateverFileItHasTo() {
        Shell shell = shell();
        assertEquals("1 finding mended in 1 file\n", shell.run("fix", "--rule", "graph-one-way").err());
        assertEquals(
                OTHER.replace("\"preceded_by\": []", "\"preceded_by\": [{\"error_id\": \"a/x\", \"condition\": \"\"}]"),
                shell.read("records/a/y.json"));
        assertEquals(RECORD, shell.read("records/a/x.json"));
    }

    @Test
    void writesNothingInADryRun() {
        Shell shell = shell();
        Shell.Result result = shell.run("fix", "--dry-run");
        assertEquals("2 findings would be mended in 2 files\n", result.err());
        assertEquals(RECORD, shell.read("records/a/x.json"));
        assertEquals(result.out(), shell.run("fix").out());
    }

    @Test
    void itsDifferenceIsTakenByGit() throws Exception {
        Shell shell = shell().file("records/a/z/linux.json", "\uFEFF{\"id\": \"a/w\",\r\n  \"signature\": \"内存 \"}");
        String diff = shell.run("fix", "--all", "--dry-run").out();
        Files.writeString(folder.resolve("change.diff"), diff);
        Shell applied = new Shell(folder.resolve("copy")).withAllRules();
        copy(folder.resolve("records"), folder.resolve("copy/records"));

        git(folder.resolve("copy"), "init", "-q");
        git(folder.resolve("copy"), "apply", "--whitespace=nowarn", folder.resolve("change.diff").toString());
        shell.run("fix", "--all");

        assertEquals(files(folder.resolve("records")), files(folder.resolve("copy/records")));
        assertEquals(applied.run("validate", "--format", "json"), shell.run("validate", "--format", "json"));
    }

    @Test
    void refusesARuleThatThereIsNot() {
        assertEquals(new Shell.Result(2, "", "errata: nonsense: no such rule; “errata rules” lists them\n"),
                shell().run("fix", "--rule", "nonsense"));
    }

    /// On real records: nothing is left that can be mended safely, and a second run has nothing to do.
    @Test
    void leavesNothingThatIsSafelyMended() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS));
        copy(CORPUS, folder.resolve("records"));
        Shell shell = new Shell(folder).withAllRules();

        assertEquals(0, shell.run("fix").exitCode());
        assertEquals(new Shell.Result(0, "", "nothing mended\n"), shell.run("fix"));
        Workspace workspace = Workspace.open(folder.resolve("records"), Rules.catalogue().ids(), Clock.systemUTC(),
                Progress.NONE,
                Cancellation.NEVER);
        RuleContext context = new RuleContext(workspace.settings(), LocalDate.of(2026, 11, 23), RecordSchema.load(),
                workspace.records());
        assertEquals(List.of(),
                new Validation(Rules.catalogue()).checkAll(context, Progress.NONE, Cancellation.NEVER).values()
                        .stream().flatMap(List::stream).filter(finding -> finding.fixing() == Fixing.SAFE).toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<String> files(Path root) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.add(root.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return all;
    }

    private static void git(Path where, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", where.toString()));
        command.addAll(List.of(words));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
