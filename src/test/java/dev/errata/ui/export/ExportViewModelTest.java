package dev.errata.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.curation.Severity;
import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.ExportRefusedException;
import dev.errata.exchange.ExportReport;
import dev.errata.exchange.LeftOut;
import dev.errata.exchange.Packing;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.SelectedRecords;
import dev.errata.validation.FindingSink;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {
    private static final ExportReport BOTH = new ExportReport(1,
            List.of(new LeftOut("b.json", Optional.empty(), List.of("needs-id"))));

    private static final SelectedRecords NOTHING = new Selected(List.of(), List.of());

    /// A selection that never changes.
    private record Selected(List<String> paths, List<String> shown) implements SelectedRecords {
        @Override
        public ObservableValue<List<String>> selected() {
            return new SimpleObjectProperty<>(paths);
        }
    }

    /// Every record needs an id.
    private static final class NeedsId implements RecordRule {
        @Override
        public String id() {
            return "needs-id";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
            if (record.id().isEmpty()) {
                sink.report(JsonPointer.of("id"));
            }
        }
    }

    @TempDir
    private Path temp;
    private final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
    private final Remembered remembered = new Remembered(PersonalSettings.DEFAULTS, _ -> {}, tasks,
            new HandDrivenDelay(), _ -> {});
    private final ExportChoices choices = new ExportChoices(remembered, ExportChoices.Prose.ENGLISH);
    private final List<Exception> failures = new ArrayList<>();

    @BeforeEach
    void fillFolder() throws IOException {
        Files.createDirectories(temp.resolve("records"));
        Files.writeString(temp.resolve("records/a.json"), "{\"id\": \"x/a\", \"confidence\": 0.90}\n");
        Files.writeString(temp.resolve("records/b.json"), "{\"signature\": \"b\"}");
    }

    private CurationSession session() throws IOException {
        return new CurationSession(
                Workspace.open(temp.resolve("records"), Set.of(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER),
                new RuleCatalogue(List.of(new NeedsId())), Clock.systemUTC(), tasks);
    }

    private static Step edit(String path, String text) {
        return new Step("step.edit", List.of(), List.of(new Change.Edit(path, JsonText.of(text))), Optional.empty());
    }

    @Test
    void saysBeforehandWhatIsLeftOutAndFollowsEdits() throws IOException {
        CurationSession session = session();
        ExportViewModel model = new ExportViewModel(session, NOTHING, tasks, choices);

        assertEquals(Optional.of(BOTH), model.previewProperty().get());

        session.apply(edit("b.json", "{\"id\": \"x/b\"}"));

        assertEquals(Optional.of(new ExportReport(2, List.of())), model.previewProperty().get());
        assertTrue(model.includesUnsaved());
    }

    @Test
    void canBeLimitedToWhatTheListShows() throws IOException {
        ExportViewModel model = new ExportViewModel(session(), new Selected(List.of(), List.of("b.json")), tasks,
                choices);
        assertEquals(List.of(2, 1), model.scopes().stream().map(model::count).toList());
        model.scopeProperty().set(ExportViewModel.Scope.SHOWN);

        assertEquals(Optional.of(new ExportReport(0, BOTH.leftOut())), model.previewProperty().get());
    }

    @Test
    void beginsWithTheSelectedWhereTheyAreSeveral() throws IOException {
        assertEquals(List.of(ExportViewModel.Scope.ALL, ExportViewModel.Scope.SHOWN),
                new ExportViewModel(session(), new Selected(List.of("b.json"), List.of()), tasks, choices).scopes());
        Files.writeString(temp.resolve("records/c.json"), "{\"id\": \"x/c\"}\n");
        ExportViewModel model = new ExportViewModel(session(), new Selected(List.of("b.json", "c.json"), List.of()),
                tasks, choices);

        assertEquals(ExportViewModel.Scope.SELECTED, model.scopeProperty().get());
        assertEquals(Optional.of(BOTH), model.previewProperty().get());
    }

    @Test
    void writesTheValidRecordsInTheirOwnSpelling() throws IOException {
        ExportViewModel model = new ExportViewModel(session(), NOTHING, tasks, choices);
        model.choices().formatProperty().set(ExportFormat.NDJSON);
        List<ExportReport> reports = new ArrayList<>();
        model.export(temp.resolve("out.ndjson"), reports::add, failures::add);

        assertEquals(List.of(BOTH), reports);
        assertEquals("{\"id\":\"x/a\",\"confidence\":0.90}\n", Files.readString(temp.resolve("out.ndjson")));
        assertEquals("records.ndjson", model.suggestedName());
    }

    @Test
    void gathersTiersAndDomainsInTheBackground() throws IOException {
        Files.writeString(temp.resolve("records/c.json"), "{\"id\": \"y/c\", \"domain\": \"y\"}");
        HandDrivenExecutor background = new HandDrivenExecutor();
        ExportViewModel model = new ExportViewModel(session(), NOTHING, new FxTasks(background, Runnable::run),
                choices);
        assertEquals(List.of(), model.domainsProperty().get());
        background.runAll();
        assertEquals(List.of("y"), model.domainsProperty().get());
    }

    @Test
    void canBeLimitedToOneTierAndOneDomain() throws IOException {
        Files.writeString(temp.resolve("records/c.json"),
                "{\"id\": \"y/c\", \"domain\": \"y\", \"verification_tier\": \"human_reviewed\"}");
        ExportViewModel model = new ExportViewModel(session(), NOTHING, tasks, choices);
        assertEquals(List.of("y"), model.domainsProperty().get());
        assertEquals(List.of("human_reviewed"), model.tiersProperty().get());

        model.domainProperty().set(Optional.of("y"));
        assertEquals(Optional.of(new ExportReport(1, List.of())), model.previewProperty().get());
        model.tierProperty().set(Optional.of("ai_generated"));
        assertEquals(Optional.of(new ExportReport(0, List.of())), model.previewProperty().get());
    }

    @Test
    void packsTheFileAndKeepsWhatWasChosenForTheNextExport() throws IOException {
        ExportViewModel model = new ExportViewModel(session(), NOTHING, tasks, choices);
        choices.formatProperty().set(ExportFormat.MARKDOWN);
        choices.proseProperty().set(ExportChoices.Prose.CHINESE);
        choices.packingProperty().set(Packing.GZIP);
        assertEquals("records.md.gz", model.suggestedName());
        model.export(temp.resolve("out.md.gz"), _ -> {}, failures::add);

        assertEquals(List.of(), failures);
        try (var in = new GZIPInputStream(Files.newInputStream(temp.resolve("out.md.gz")))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                    text);
        }
        ExportChoices next = new ExportChoices(remembered, ExportChoices.Prose.ENGLISH);
        assertEquals(ExportFormat.MARKDOWN, next.formatProperty().get());
        assertEquals(ExportChoices.Prose.CHINESE, next.proseProperty().get());
        assertEquals(Packing.GZIP, next.packing());
        next.formatProperty().set(ExportFormat.FILES);
        assertEquals(Packing.NONE, next.packing());
    }

    @Test
    void doesNotWriteAmongTheRecords() throws IOException {
        ExportViewModel model = new ExportViewModel(session(), NOTHING, tasks, choices);
        model.export(temp.resolve("records/out.json"), report -> {}, failures::add);

        assertEquals(ExportRefusedException.Reason.AMONG_RECORDS,
                assertInstanceOf(ExportRefusedException.class, failures.getFirst()).reason());
    }
}
