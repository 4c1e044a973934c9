package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What `validate` leaves out, and the formats that other programs read.
class ValidateOptionsTest {
    @TempDir
    private Path folder;

    private Shell shell() {
        return new Shell(folder).file("records/a.json", "{\"id\": \"x/a\", \"signature\": \"TBD \"}").file(
                "records/ä b.json",
                "{\"id\": \"x/b\", \"signature\": \"end \"}");
    }

    @ParameterizedTest
    @CsvSource({"--rule text-placeholder,1", "--rule text-placeholder --rule text-whitespace,3", "--severity error,1",
            "--severity warning,3", "--severity info,3"})
    void showsAndCountsOnlyWhatIsAskedFor(String options, int count) {
        String[] words = ("validate " + options).split(" ");
        assertEquals(count, shell().run(words).out().lines().filter(line -> line.contains(".json:")).count());
    }

    @Test
    void endsByWhatIsShown() {
        assertEquals(0, shell().run("validate", "--rule", "text-whitespace").exitCode());
        assertEquals(1, shell().run("validate", "--rule", "text-placeholder").exitCode());
    }

    @Test
    void refusesARuleThatThereIsNot() {
        Shell.Result result = shell().run("validate", "--rule", "nonsense");
        assertEquals(new Shell.Result(2, "", "errata: nonsense: no such rule; “errata rules” lists them\n"), result);
    }

    @Test
    void printsAnnotations() {
        assertEquals(
                "::error file=records/a.json,line=1,col=28,title=text-placeholder::“TBD” only holds the place of a text.",
                shell().run("validate", "--format", "github").out().lines().findFirst().orElseThrow());
    }

    @Test
    void printsSarifByItsSchema() throws IOException {
        String log = shell().run("validate", "--format", "sarif").out();
        String schema;
        try (var in = ValidateOptionsTest.class.getResourceAsStream("sarif-schema-2.1.0.json")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(List.of(), SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema, InputFormat.JSON).validate(log, InputFormat.JSON));
        assertTrue(log.contains("\"uri\":\"records/%C3%A4%20b.json\""), log);
        assertTrue(log.contains("\"ruleId\":\"text-placeholder\",\"ruleIndex\":0,\"level\":\"error\""), log);
    }

    @Test
    void showsWhatIsNewBesideABaselineOnly() {
        Shell shell = shell();
        assertEquals(0, shell.run("validate", "--write-baseline", "known.jsonl").exitCode());
        assertEquals(new Shell.Result(0, "", "2 records: no errors, no warnings, no infos\n"),
                shell.run("validate", "--baseline", "known.jsonl", "--fail-on", "warning"));

        shell.file("records/a.json", "{\"signature\": \"TBD more \", \"id\": \"x/a\"}");
        assertEquals(2, shell.run("validate", "--baseline", "known.jsonl").out().lines()
                .filter(line -> line.startsWith("a.json:")).count());
    }

    @Test
    void refusesAFileThatIsNoBaseline() {
        Shell.Result result = shell().file("known.jsonl", "{\"file\": 1}\n").run("validate", "--baseline",
                "known.jsonl");
        assertEquals(new Shell.Result(2, "", "errata: known.jsonl: line 1 is no line of a baseline\n"), result);
    }

    @Test
    void namesTheLineOfABaselineThatIsNoText() {
        byte[] bytes = "\n\n{\"file\": \"é\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(new Shell.Result(2, "", "errata: known.jsonl: line 3 is no line of a baseline\n"),
                shell().file("known.jsonl", bytes).run("validate", "--baseline", "known.jsonl"));
    }

    /// What another name of the old file shows was not written over.
    @Test
    void writesABaselineBesideTheOldOneAndThenInItsPlace() throws IOException {
        Shell shell = shell().file("known.jsonl", "old");
        Files.createLink(folder.resolve("kept"), folder.resolve("known.jsonl"));
        Files.createSymbolicLink(folder.resolve("link.jsonl"), Path.of("known.jsonl"));
        assertEquals(0, shell.run("validate", "--write-baseline", "link.jsonl").exitCode());
        assertEquals("old", shell.read("kept"));
        assertTrue(shell.read("known.jsonl").startsWith("{\"file\":\"a.json\""), shell.read("known.jsonl"));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("kept", "known.jsonl", "link.jsonl", "records"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void namesTheBaselineThatCannotBeWritten() {
        Shell.Result result = shell().run("validate", "--write-baseline", "gone/known.jsonl");
        assertEquals(2, result.exitCode());
        assertTrue(result.err().contains("gone/known.jsonl"), result.err());
    }

    @Test
    void looksAtFilesThatDifferFromARevisionOnly() throws Exception {
        Shell shell = shell();
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "all");
        assertEquals("", shell.run("validate", "--changed-since", "HEAD").out());

        shell.file("records/ä b.json", "{\"signature\": \"other \"}").file("records/new.json",
                "{\"signature\": \"new \"}");
        assertEquals(List.of("new.json", "ä b.json"), shell.run("validate", "--changed-since", "HEAD").out().lines()
                .filter(line -> line.contains(".json:")).map(line -> line.substring(0, line.indexOf(':'))).toList());
    }

    @Test
    void saysThatGitDoesNotKnowTheRevision() throws Exception {
        git("init", "-q");
        assertEquals("errata: git does not know the revision --output=x, or the folder is in no repository\n",
                shell().run("validate", "--changed-since=--output=x").err());
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(List.of(words));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    @Test
    void cutsALongLineAroundThePlace() {
        String signature = "x".repeat(300) + "TBD";
        Shell shell = new Shell(folder).file("records/a.json",
                "{\"id\": \"" + "y".repeat(200) + "\", \"signature\": \"" + signature + "\"}");
        List<String> lines = shell.run("validate").out().lines().toList();
        assertEquals("    …" + "y".repeat(24) + "\", \"signature\": \"" + "x".repeat(59) + "…", lines.get(1));
        assertEquals(lines.get(1).indexOf("\"xx"), lines.get(2).indexOf('^'));
    }
}
