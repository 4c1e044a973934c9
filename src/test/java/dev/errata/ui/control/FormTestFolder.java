package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonString;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A folder of two records and one broken file, with a rule that wants a root cause and drops spaces around it.
public final class FormTestFolder {
    public static final String RECORD = """
            {
              "id": "redis/oom",
              "signature": "OOM command not allowed",
              "signature_zh": "内存不足",
              "regex": "OOM command",
              "domain": "redis",
              "category": "memory",
              "subcategory": null,
              "root_cause": "maxmemory reached",
              "dead_ends": [
                {"action": "restart", "why_fails": "fills again", "fail_rate": 0.90, "condition": "", "sources": []},
                {"action": "wait", "why_fails": "stays full", "fail_rate": 0.5, "condition": "", "sources": []}
              ],
              "workarounds": [
                {"action": "raise maxmemory", "success_rate": 0.8, "how": "", "sources": ["https://redis.io/a"]},
                {"action": "evict keys", "success_rate": 0.7, "how": "", "sources": []}
              ],
              "workarounds_zh": ["提高 maxmemory", "淘汰键"],
              "transition_graph": {
                "leads_to": [{"error_id": "redis/misconf", "probability": 0.3}],
                "preceded_by": [],
                "frequently_confused_with": []
              },
              "confidence": 0.90,
              "resolvable": "true",
              "first_seen": "2024-01-01",
              "evidence_count": 3,
              "tags": ["memory"],
              "house_note": {"by": "me"}
            }
            """;
    public static final String OTHER = """
            {"id": "redis/misconf", "signature": "MISCONF Redis is configured to save", "regex": "MISCONF",
             "domain": "redis", "category": "disk", "root_cause": "disk full"}
            """;
    public static final String BROKEN = """
            {"id": "redis/broken",
             "signature" "no colon"}
            """;

    /// Wants a root cause without spaces around it, and counts them.
    public static final class RootCauseRule implements RecordRule {
        @Override
        public String id() {
            return "test-root-cause";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Fixing fixing() {
            return Fixing.SAFE;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            record.value(Field.ROOT_CAUSE).ifPresent(found -> {
                String text = found.string().orElse("");
                int faults = text.isEmpty() ? 1 : text.length() - text.strip().length();
                IntStream.range(0, faults).forEach(_ -> sink.report(found.pointer()));
            });
        }

        @Override
        public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
            String text = record.string(Field.ROOT_CAUSE).orElse("").strip();
            return List.of(new QuickFix("test.fix", List.of(), List.of(new Change.Edit(record.path(),
                    new JsonEdit.Replace(finding.pointer(), new JsonString(text)).applyTo(record.text())))));
        }
    }

    private final Path folder;

    public FormTestFolder(Path folder) {
        this.folder = folder;
        write("redis/oom.json", RECORD);
        write("redis/misconf.json", OTHER);
        write("redis/broken.json", BROKEN);
    }

    public void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CurationSession open(FxTasks tasks) {
        return open(tasks, Clock.systemUTC());
    }

    public CurationSession open(FxTasks tasks, Clock clock) {
        RuleCatalogue rules = new RuleCatalogue(List.of(new RootCauseRule()));
        try {
            CurationSession session = new CurationSession(
                    Workspace.open(folder, rules.ids(), clock, (_, _) -> {}, () -> false), rules, clock, tasks);
            session.currentProperty().set(Optional.of("redis/oom.json"));
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
