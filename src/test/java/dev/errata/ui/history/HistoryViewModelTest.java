package dev.errata.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.history.HistoryViewModel.Detail;
import dev.errata.workspace.Reversal;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryViewModelTest {
    private static final String OOM = "redis/oom.json";
    private static final String MISCONF = "redis/misconf.json";

    @TempDir
    private Path folder;
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final FxTasks tasks = new FxTasks(background, Runnable::run);
    private CurationSession session;
    private HistoryViewModel model;

    @BeforeEach
    void open() {
        session = new FormTestFolder(folder).open(tasks);
        model = new HistoryViewModel(session, tasks);
        model.show();
        background.runAll();
    }

    private JsonText text(String path) {
        return session.records().at(path).orElseThrow().text();
    }

    private Change edit(String path, String part, String by) {
        return new Change.Edit(path, text(path).withText(text(path).text().replace(part, by)));
    }

    private void step(String name, Change... changes) {
        session.apply(new Step(StepName.of(name), List.of(changes)));
        background.runAll();
    }

    private void choose(int row) {
        model.chosenProperty().set(Optional.of(model.rows().get(row)));
        background.runAll();
    }

    private Detail detail() {
        return model.detailProperty().get().orElseThrow();
    }

    private List<String> rows() {
        return model.rows().stream()
                .map(row -> row.step().map(step -> step.entry().step().name().key()).orElse("disk")).toList();
    }

    private String chosen() {
        return rows().get(model.rows().indexOf(model.chosenProperty().get().orElseThrow()));
    }

    @Test
    void aRecordThatNobodyEditedHasTheDiskAlone() {
        assertEquals(List.of("disk"), rows());
        assertTrue(model.isUnedited());
        step("first", edit(OOM, "maxmemory reached", "full"));
        assertFalse(model.isUnedited());
    }

    @Test
    void listsTheStepsOfTheRecordThatIsLookedAtNewestFirst() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        step("other", edit(MISCONF, "disk full", "no space"));
        step("both", edit(OOM, "\"full\"", "\"very full\""), edit(MISCONF, "no space", "no room"));
        assertEquals(List.of("both", "first", "disk"), rows());
        assertEquals(List.of(1, 0, 0), model.rows().stream().map(HistoryRow::others).toList());
        session.currentProperty().set(Optional.of(MISCONF));
        assertEquals(List.of("both", "other", "disk"), rows());
        session.currentProperty().set(Optional.empty());
        assertEquals(List.of(), rows());
        assertEquals(Optional.empty(), model.chosenProperty().get());
    }

    @Test
    void theChosenStepStaysChosenWhenAnotherIsMade() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        step("second", edit(OOM, "\"wait\"", "\"sleep\""));
        choose(1);
        step("third", edit(OOM, "\"restart\"", "\"reboot\""));
        assertEquals(List.of("third", "second", "first", "disk"), rows());
        assertEquals("first", chosen());
    }

    @Test
    void theNextOneIsChosenWhereTheChosenStepIsUndone() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        step("second", edit(OOM, "\"wait\"", "\"sleep\""));
        choose(0);
        session.undo();
        background.runAll();
        assertEquals(List.of("first", "disk"), rows());
        assertEquals("first", chosen());
    }

    @Test
    void whatDiffersIsKnownLaterAndOfTheNewestChoiceAlone() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        step("second", edit(OOM, "\"wait\"", "\"sleep\""));
        model.chosenProperty().set(Optional.of(model.rows().get(0)));
        model.chosenProperty().set(Optional.of(model.rows().get(1)));
        assertEquals(Optional.empty(), model.detailProperty().get());
        background.runAll();
        assertEquals(model.rows().get(1).change().diff(), detail().diff());
    }

    @Test
    void aStepOverSeveralRecordsIsTakenBackInAllOrInThisOne() {
        step("both", edit(OOM, "maxmemory reached", "full"), edit(MISCONF, "disk full", "no space"));
        choose(0);
        model.apply(detail().here().orElseThrow());
        background.runAll();
        assertEquals(FormTestFolder.RECORD, text(OOM).text());
        assertEquals(FormTestFolder.OTHER.replace("disk full", "no space"), text(MISCONF).text());
        session.undo();
        background.runAll();
        choose(rows().indexOf("both"));
        model.apply(detail().whole().orElseThrow());
        background.runAll();
        assertEquals(List.of(FormTestFolder.RECORD, FormTestFolder.OTHER),
                List.of(text(OOM).text(), text(MISCONF).text()));
    }

    @Test
    void whatALaterStepHasTouchedCannotBeTakenBack() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        step("second", edit(OOM, "\"full\"", "\"very full\""));
        choose(1);
        cannotBeTakenBack();
    }

    @Test
    void whatWasLookedAtBeforeTheLaterStepCannotBeTakenBackEither() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        choose(0);
        model.hide();
        step("second", edit(OOM, "\"full\"", "\"very full\""));
        model.show();
        assertEquals(Optional.empty(), model.detailProperty().get());
        background.runAll();
        assertEquals("first", chosen());
        cannotBeTakenBack();
    }

    private void cannotBeTakenBack() {
        assertEquals(Optional.empty(), detail().here());
        Reversal.Impossible no = (Reversal.Impossible) detail().whole().orElseThrow();
        assertEquals(Reversal.Reason.TOUCHED, no.reason());
        model.apply(no);
        assertEquals(List.of("second", "first", "disk"), rows());
    }

    @Test
    void anEarlierTextIsGivenBackAsANewStep() {
        step("first", edit(OOM, "maxmemory reached", "full"));
        String first = text(OOM).text();
        step("second", edit(OOM, "\"wait\"", "\"sleep\""));
        assertEquals(Optional.empty(), model.restorable(model.rows().get(0)));
        model.restore(model.rows().get(1));
        background.runAll();
        assertEquals(first, text(OOM).text());
        model.restore(model.rows().getLast());
        background.runAll();
        assertEquals(FormTestFolder.RECORD, text(OOM).text());
        assertEquals(List.of("history.step.restore", "history.step.restore", "second", "first", "disk"), rows());
    }

    @Test
    void doesNotFollowWhileItIsHiddenOrOnceItIsClosed() {
        model.hide();
        step("first", edit(OOM, "maxmemory reached", "full"));
        assertEquals(List.of("disk"), rows());
        model.show();
        assertEquals(List.of("first", "disk"), rows());
        model.close();
        step("second", edit(OOM, "\"wait\"", "\"sleep\""));
        assertEquals(List.of("first", "disk"), rows());
    }
}
