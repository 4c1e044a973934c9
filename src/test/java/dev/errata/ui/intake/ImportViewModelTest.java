package dev.errata.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.rule.Rules;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {
    private static final String HERE = "{\"id\": \"go/a\", \"signature\": \"old\", \"regex\": \"old\"}\n";
    private static final String THEIRS = "{\"id\": \"go/a\", \"signature\": \"new\", \"regex\": \"old\"}";
    private static final String FRESH = "{\"id\": \"go/b\", \"signature\": \"TBD\", \"regex\": \"b\"}";

    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final Remembered remembered = new Remembered(PersonalSettings.DEFAULTS, _ -> {},
            new FxTasks(Runnable::run, Runnable::run), new HandDrivenDelay(), _ -> {});
    private final Path folder;
    private final CurationSession session;
    private final ImportViewModel model;

    ImportViewModelTest(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("records");
        Files.createDirectories(folder.resolve("go"));
        Files.writeString(folder.resolve("go/a.json"), HERE);
        RuleCatalogue rules = Rules.catalogue();
        session = new CurationSession(Workspace.open(folder, rules.ids(), Clock.systemUTC(), (_, _) -> {},
                () -> false), rules, Clock.systemUTC(), new FxTasks(Runnable::run, Runnable::run));
        model = new ImportViewModel(session, new FxTasks(background, Runnable::run), delay, remembered);
    }

    @AfterEach
    void close() {
        model.close();
        session.close();
    }

    private void paste(String text) {
        model.pastedProperty().set(text);
        delay.pass();
        background.runAll();
    }

    private ImportState.Found found() {
        return assertInstanceOf(ImportState.Found.class, model.stateProperty().get());
    }

    private static String row(IncomingRow row) {
        return switch (row) {
            case IncomingRow.Refused refused -> "refused " + refused.refusal().reason();
            case IncomingRow.Conflicting conflict -> "conflict " + conflict.conflict().differing();
            case IncomingRow.Fresh fresh ->
                "fresh " + fresh.path() + (fresh.findings().isEmpty() ? "" : " with findings");
        };
    }

    private Optional<String> now(String path) {
        return session.records().at(path).map(ErrorRecord::text).map(JsonText::text);
    }

    @Test
    void aPastedTextIsReadAfterAPauseAndJudgedByTheRules() {
        assertEquals(new ImportState.Empty(), model.stateProperty().get());
        model.pastedProperty().set(THEIRS + "\n" + FRESH);
        background.runAll();
        assertEquals(new ImportState.Waiting(), model.stateProperty().get(), "somebody may be typing still");
        delay.pass();
        assertInstanceOf(ImportState.Looking.class, model.stateProperty().get());
        background.runAll();
        assertEquals(List.of("conflict [signature]", "fresh go/b.json with findings"),
                found().rows().stream().map(ImportViewModelTest::row).toList());
        assertTrue(found().bringsSomething());
        paste(" ");
        assertEquals(new ImportState.Empty(), model.stateProperty().get());
    }

    @Test
    void whatIsPastedAnewIsNotFoundYet() {
        paste(FRESH);
        assertTrue(found().bringsSomething());
        model.pastedProperty().set(THEIRS);
        assertEquals(new ImportState.Waiting(), model.stateProperty().get());
        delay.pass();
        model.pastedProperty().set(HERE);
        background.runAll();
        assertEquals(new ImportState.Waiting(), model.stateProperty().get(), "what was read is not pasted any more");
        model.pastedProperty().set("");
        assertEquals(new ImportState.Empty(), model.stateProperty().get());
    }

    @Test
    void whatIsThereAlreadyBringsNothing() {
        paste(HERE);
        assertFalse(found().bringsSomething());
        assertEquals(1, found().found().same());
    }

    @Test
    void whatIsNoRecordStaysOutAndComesFirst() {
        paste(FRESH + "\n{\"id\":\n");
        assertEquals(List.of("refused BROKEN", "fresh go/b.json with findings"),
                found().rows().stream().map(ImportViewModelTest::row).toList());
    }

    @Test
    void comesInAsOneStep() {
        paste(THEIRS + "\n" + FRESH);
        List<Change.Edit> edits = List
                .of(new Change.Edit("go/a.json", found().found().conflicts().getFirst().imported()));
        assertEquals(2, model.apply(found().found(), edits).size());
        assertEquals(Optional.of(edits.getFirst().text().text()), now("go/a.json"));
        assertTrue(now("go/b.json").isPresent());
        session.undo();
        assertEquals(Optional.of(HERE), now("go/a.json"));
        assertEquals(Optional.empty(), now("go/b.json"));
    }

    @Test
    void writesOverNothingThatHasChangedMeanwhile() {
        paste(THEIRS + "\n" + FRESH);
        ImportState.Found before = found();
        List<Change.Edit> edits = List
                .of(new Change.Edit("go/a.json", before.found().conflicts().getFirst().imported()));
        session.apply(new Step("edit.step.edit", List.of(), List.of(
                new Change.Edit("go/a.json", JsonText.of(HERE.replace("old", "newest"))),
                new Change.Create("go/b.json", JsonText.of("{\"id\": \"go/b\"}"))), Optional.empty()));
        assertEquals(List.of(), model.apply(before.found(), edits));
        assertEquals(Optional.of(HERE.replace("old", "newest")), now("go/a.json"));
        assertEquals(Optional.of("{\"id\": \"go/b\"}"), now("go/b.json"));
        background.runAll();
        assertEquals(List.of("conflict [signature, regex]", "conflict [signature, regex]"),
                found().rows().stream().map(ImportViewModelTest::row).toList(), "it was looked at anew");
    }

    @Test
    void aFileTakesThePlaceOfWhatWasPasted() throws IOException {
        Path file = Files.writeString(folder.resolveSibling("all.ndjson"), FRESH);
        paste(THEIRS);
        model.choose(file);
        background.runAll();
        assertEquals("", model.pastedProperty().get());
        assertEquals(Optional.of(file), model.sourceProperty().get());
        assertEquals(List.of("fresh go/b.json with findings"),
                found().rows().stream().map(ImportViewModelTest::row).toList());
        assertEquals(Optional.ofNullable(file.getParent()), model.lastFolder());
        paste(THEIRS);
        assertEquals(Optional.empty(), model.sourceProperty().get());
        assertEquals(List.of("conflict [signature]"),
                found().rows().stream().map(ImportViewModelTest::row).toList());
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        Path gone = folder.resolveSibling("gone.ndjson");
        model.choose(gone);
        background.runAll();
        assertEquals(new ImportState.Failed(Phrase.of("intake.failed.gone", gone.toString())),
                model.stateProperty().get());
        paste(FRESH);
        assertTrue(found().bringsSomething(), "a failure is not the last word");
    }

    @Test
    void whatIsStoppedIsForgotten() {
        model.pastedProperty().set(FRESH);
        delay.pass();
        assertInstanceOf(ImportState.Looking.class, model.stateProperty().get());
        model.stop();
        background.runAll();
        assertEquals(new ImportState.Empty(), model.stateProperty().get());
    }
}
