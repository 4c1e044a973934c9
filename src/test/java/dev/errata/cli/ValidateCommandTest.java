package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.message.Language;
import dev.errata.message.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    private static String message(Language language) {
        return new Messages(language).text("rule.text-placeholder.message", "TBD");
    }

    private Shell shell() {
        return new Shell(folder).file("records/git/b.json", "{\n  \"id\": \"git/b\",\n  \"signature\": \"TBD\"\n}\n")
                .file("records/git/a.json", "{\"id\": \"git/a\", \"signature\": \"fine\"}")
                .file("records/apt/é.json", "\uFEFF{\"signature\": \"TBD\"}\r\n");
    }

    @Test
    void printsFindingsWithTheirLinesInTheOrderOfTheFiles() {
        assertEquals(
                new Shell.Result(1,
                        "apt/é.json:1:15: error text-placeholder: " + message(Language.ENGLISH)
                                + "\n    {\"signature\": \"TBD\"}\n                  ^"
                                + "\ngit/b.json:3:16: error text-placeholder: " + message(Language.ENGLISH)
                                + "\n      \"signature\": \"TBD\"\n                   ^\n",
                        "3 records: 2 errors, no warnings, no infos\n"),
                shell().run("validate"));
    }

    @Test
    void printsJsonWithTheKeysInTheirOrder() {
        Shell.Result result = shell().run("validate", "records", "--format", "json");
        assertEquals("""
                {"file":"apt/é.json","record":null,"rule":"text-placeholder","severity":"error",\
                "pointer":"/signature","line":1,"column":15,"message":%1$s,"fixable":false}
                {"file":"git/b.json","record":"git/b","rule":"text-placeholder","severity":"error",\
                "pointer":"/signature","line":3,"column":16,"message":%1$s,"fixable":false}
                """.formatted(JsonValue.of(message(Language.ENGLISH)).toJson()), result.out());
    }

    @Test
    void speaksTheLanguageOfTheProcess() {
        Shell.Result result = shell().with(Map.of("LANG", "zh_CN.UTF-8")).run("validate");
        assertEquals("3 条记录：2 个错误，0 个警告，0 个提示\n", result.err());
        assertEquals("apt/é.json:1:15: error text-placeholder: " + message(Language.CHINESE),
                result.out().lines().findFirst().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"TBD, error, 1", "TBD, warning, 1", "TBD, never, 0", "'end ', error, 0", "'end ', warning, 1",
            "fine, warning, 0"})
    void endsByTheGravestFinding(String signature, String bar, int exitCode) {
        Shell shell = new Shell(folder).file("records/a.json", "{\"signature\": \"" + signature + "\"}");
        assertEquals(exitCode, shell.run("validate", "--fail-on", bar).exitCode());
    }

    @Test
    void obeysTheSettingsAndNamesTheirFaults() {
        Shell shell = shell().file("records/.errata/settings.toml", """
                [rules]
                text-placeholder = "warning"
                no-such-rule = "off"
                """);
        Shell.Result result = shell.run("validate");
        assertEquals(0, result.exitCode());
        assertEquals("""
                errata: .errata/settings.toml:3:1: there is no setting rules.no-such-rule; the default holds
                3 records: no errors, 2 warnings, no infos
                """, result.err());
    }

    @Test
    void saysHowManyCanBeMendedSafelyAndHow() {
        Shell shell = new Shell(folder).file("records/a.json", "{\"signature\": \"end \"}");
        assertEquals("""
                1 record: no errors, 1 warning, no infos
                1 has a safe fix: errata fix records
                """, shell.run("validate", "records").err());
        assertEquals("1 record: no errors, 1 warning, no infos\n",
                shell.run("validate", "records", "--format", "json").err());
    }

    @Test
    void namesFilesThatWereLeftOut() throws IOException {
        Shell shell = shell().file("outside.json", "{}");
        Files.createSymbolicLink(folder.resolve("records/link.json"), folder.resolve("outside.json"));
        assertEquals("""
                errata: link.json: left out, since this link leads out of the folder or nowhere
                3 records: 2 errors, no warnings, no infos; 1 file left out
                """, shell.run("validate").err());
    }

    @Test
    void keepsAFindingOnOneLineWhateverTheFileIsCalled() {
        Shell shell = new Shell(folder).file("records/a\n\u001b[31m.json", "{\"signature\": \"TBD\"}");
        assertEquals("a\\u000a\\u001b[31m.json:1:15: error text-placeholder: " + message(Language.ENGLISH),
                shell.run("validate").out().lines().findFirst().orElseThrow());
    }

    @Test
    void printsJsonThatCanBeReadBackWhateverTheFileIsCalled() {
        Shell shell = new Shell(folder).file("records/a\n\"\u2028.json", "{\"signature\": \"TBD\"}");
        String line = shell.run("validate", "--format", "json").out();
        assertTrue(JsonText.of(line.strip()).isWellFormed(), line);
        assertEquals(1, line.lines().count());
    }

    @Test
    void refusesAFormatThatItDoesNotKnow() {
        Shell.Result result = shell().run("validate", "--format", "xml");
        assertEquals(2, result.exitCode());
        assertEquals("errata: --format: “xml” is none of text, json, sarif, github",
                result.err().lines().findFirst().orElseThrow());
        assertEquals("", result.out());
    }

    @Test
    void checksAFileThatIsNoJson() {
        Shell shell = new Shell(folder).file("records/a.json", "{").file("records/b.json", new byte[]{(byte) 0xff, 0});
        assertEquals(new Shell.Result(0, "", "2 records: no errors, no warnings, no infos\n"),
                shell.run("validate"));
    }
}
