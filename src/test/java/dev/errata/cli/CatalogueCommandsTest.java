package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.message.Messages;
import dev.errata.record.RecordSchema;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandsTest {
    private final Messages english = new Messages(Language.ENGLISH);
    @TempDir
    private Path folder;

    @Test
    void listsTheRules() {
        assertEquals(
                new Shell.Result(0, "text-placeholder           error    –      "
                        + english.text("rule.text-placeholder.title")
                        + "\ntext-whitespace            warning  safe   " + english.text("rule.text-whitespace.title")
                        + "\n", ""),
                new Shell(folder).run("rules"));
    }

    @Test
    void explainsOneRule() {
        assertEquals(
                new Shell.Result(0,
                        """
                                text-whitespace: %s

                                What it finds
                                  %s

                                Severity
                                  warning. In .errata/settings.toml it can be error, warning, info or off.

                                Why it matters
                                  %s

                                How to mend it
                                  It has a safe quick fix, which loses nothing:
                                  errata fix --rule text-whitespace

                                Example
                                  Before · In the record
                                    "root_cause": " Redis has reached maxmemory. "
                                  After · In the record
                                    "root_cause": "Redis has reached maxmemory."

                                How to accept it
                                  errata accept FOLDER ID text-whitespace --reason TEXT
                                  The acceptance stands in .errata/accepted.jsonl and dies when the value changes.

                                """.formatted(english.text("rule.text-whitespace.title"),
                                english.text("rule.text-whitespace.finds"),
                                english.text("rule.text-whitespace.why")),
                        ""),
                new Shell(folder).run("rules", "text-whitespace"));
    }

    @Test
    void saysThatAnErrorIsNotAccepted() {
        String page = new Shell(folder).run("rules", "text-placeholder", "--lang", "zh").out();
        assertEquals("  错误不能接受。如果文件夹另有要求，可在 .errata/settings.toml 的 [rules] 中把 text-placeholder 设为警告。",
                page.stripTrailing().lines().toList().getLast());
    }

    @Test
    void saysThatThereIsNoSuchRule() {
        assertEquals(new Shell.Result(2, "", "errata: nope: no such rule; “errata rules” lists them\n"),
                new Shell(folder).run("rules", "nope"));
    }

    @Test
    void printsTheSchemaAsItIs() {
        assertEquals(new Shell.Result(0, RecordSchema.load().text(), ""), new Shell(folder).run("schema"));
    }

    @Test
    void countsAFolder() {
        Shell shell = new Shell(folder)
                .file("records/git/a.json", """
                        {"id": "git/a", "domain": "git", "signature": "TBD", "signature_zh": "中", "confidence": 1,
                         "resolvable": "true", "verification_tier": "ai_generated", "last_confirmed": "2026-02-28"}""")
                .file("records/git/b.json", """
                        {"id": "git/b", "domain": "git", "signature_zh": " ", "confidence": 0.85,
                         "last_confirmed": "2026-02-30"}""")
                .file("records/apt/c.json", "{\"domain\": \"apt\", \"confidence\": 7}");
        assertEquals(new Shell.Result(0, """
                {"records":3,"valid":2,"findings":{"error":1,"warning":0,"info":0},"chinese":1,\
                "rules":{"text-placeholder":1},"domains":{"git":2,"apt":1},"tiers":{"ai_generated":1},\
                "resolvable":{"true":1},"confidence":{"0.8-0.9":1,"0.9-1.0":1,"other":1},\
                "last_confirmed":{"2026-02":1}}
                """, ""), shell.run("stats", "--format", "json"));
        assertEquals("""
                       3  records
                       2  without an error
                       1  with Chinese text

                Findings by severity
                         1  error
                         0  warning
                         0  info

                Findings by rule
                         1  text-placeholder

                Records by domain
                         2  git
                         1  apt

                Records by verification tier
                         1  ai_generated

                Records by resolvability
                         1  true

                Records by confidence
                         1  0.8-0.9
                         1  0.9-1.0
                         1  other

                Records by month of last confirmation
                         1  2026-02
                """, shell.run("stats").out());
    }
}
