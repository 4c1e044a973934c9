package dev.errata.ui.browse;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.search.IndexedRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.Rule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A folder of six small records, one of them broken, under two rules: `no-domain` is an error, `unsure` a warning where
/// the confidence is below a half.
final class BrowseFixture {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private static final Map<String, String> FILES = Map.of("go/panic.json",
            record("go/panic", "panic: nil map", "go", "ai_generated", "0.90"), "go/deadlock.json",
            record("go/deadlock", "all goroutines are asleep", "go", "human_reviewed", "0.40"), "java/npe.json",
            record("java/npe", "NullPointerException", "java", "ai_generated", "0.80"), "java/oom.json",
            record("java/oom", "OutOfMemoryError 内存不足", "java", "human_reviewed", "0.30"), "php/fatal.json",
            record("php/fatal", "Fatal error: Allowed memory size", "", "ai_generated", "0.70"), "php/torn.json",
            "{\"id\": \"php/torn\", \"signature\": \"half of it");

    private BrowseFixture() {}

    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    static CurationSession session(Path folder, FxTasks tasks) throws IOException {
        return session(folder, tasks, CurationSession.Start.AT_ONCE);
    }

    static CurationSession sessionAwaitingRules(Path folder, FxTasks tasks) throws IOException {
        return session(folder, tasks, CurationSession.Start.WHEN_ASKED);
    }

    private static CurationSession session(Path folder, FxTasks tasks, CurationSession.Start start)
            throws IOException {
        return new CurationSession(Workspace.open(folder, rules().ids(), CLOCK, (_, _) -> {}, () -> false), rules(),
                CLOCK, tasks, start);
    }

    static RuleCatalogue rules() {
        return new RuleCatalogue(List.<Rule>of(new NoDomain(), new Unsure()));
    }

    /// Settings in memory.
    static Remembered remembered(Delay delay) {
        return new Remembered(PersonalSettings.DEFAULTS, _ -> {}, new FxTasks(Runnable::run, Runnable::run), delay,
                failure -> {
                    throw new AssertionError(failure);
                });
    }

    /// Replaces a part of a record's text, as an undo step.
    static void edit(CurationSession session, String path, String part, String replacement) {
        JsonText text = session.records().at(path).orElseThrow().text();
        session.apply(new Step("browse.list", List.of(),
                List.of(new Change.Edit(path, text.withText(text.text().replace(part, replacement)))),
                Optional.empty()));
    }

    static List<String> paths(List<IndexedRecord> rows) {
        return rows.stream().map(IndexedRecord::path).toList();
    }

    private static String record(String id, String signature, String domain, String tier, String confidence) {
        return """
                {"id": "%s", "signature": "%s", "domain": "%s", "verification_tier": "%s", "confidence": %s,
                 "resolvable": "true", "last_confirmed": "2026-0%d-01"}
                """.formatted(id, signature, domain, tier, confidence, id.length() % 9 + 1);
    }

    private static final class NoDomain implements RecordRule {
        @Override
        public String id() {
            return "no-domain";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            if (record.string(Field.DOMAIN).filter(domain -> !domain.isEmpty()).isEmpty()) {
                sink.report(JsonPointer.of("domain"));
            }
        }
    }

    private static final class Unsure implements RecordRule {
        @Override
        public String id() {
            return "unsure";
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            if (record.number(Field.CONFIDENCE).filter(ratio -> ratio.doubleValue() < 0.5).isPresent()) {
                sink.report(JsonPointer.of("confidence"));
            }
        }
    }
}
