package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.errata.curation.LogSet;
import dev.errata.curation.LogSetEdit;
import dev.errata.json.JsonText;
import dev.errata.log.LogSource;
import dev.errata.record.Change;
import dev.errata.scan.Blast;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.TaskAmount;
import dev.errata.validation.RuleCatalogue;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class BlastViewModelTest {
    @TempDir
    Path folder;
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final SimpleObjectProperty<List<LogSource>> open = new SimpleObjectProperty<>(List.of());
    private final List<Blast.Line> shown = new ArrayList<>();
    private CurationSession session;
    private BlastViewModel model;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("a.json"), record("disk full"));
        RuleCatalogue rules = new RuleCatalogue(List.of());
        FxTasks tasks = new FxTasks(background, Runnable::run);
        session = new CurationSession(
                Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER), rules,
                Clock.systemUTC(), tasks);
        session.currentProperty().set(Optional.of("a.json"));
        model = new BlastViewModel(session, tasks, delay, Runnable::run, new BlastLogs() {
            @Override
            public ObservableValue<List<LogSource>> open() {
                return open;
            }

            @Override
            public void show(Blast.Line line) {
                shown.add(line);
            }
        });
        background.runAll();
    }

    private static String record(String regex) {
        return "{\"id\": \"a\", \"regex\": \"%s\"}".formatted(regex);
    }

    private void edit(String regex) {
        session.apply(new Step("edit.step.add", List.of(),
                List.of(new Change.Edit("a.json", JsonText.of(record(regex)))), Optional.empty()));
    }

    private void rest() {
        delay.pass();
        background.runAll();
    }

    private void openLog(String name, String text) {
        open.set(List.of(new LogSource.OfText(name, text)));
    }

    private Blast known() {
        return assertInstanceOf(BlastState.Known.class, model.stateProperty().get()).blast();
    }

    @Test
    void saysNothingWithoutLogsOrAnEdit() {
        edit("tape full");
        assertEquals(new BlastState.NoLogs(), model.stateProperty().get());
        session.undo();
        openLog("a", "disk full");
        assertEquals(new BlastState.Unchanged(), model.stateProperty().get());
    }

    @Test
    void triesAnEditOnTheLogThatIsOpenOnceTypingRests() {
        openLog("a", "disk full\ntape full\ndisk full");
        edit("tape full");
        assertEquals(new BlastState.Searching(Blast.NONE, new TaskAmount(0, 0)), model.stateProperty().get());
        rest();
        assertEquals(List.of(1L, 2L), List.of(known().gained().count(), known().lost().count()));
        model.show(known().lost().first().getLast());
        assertEquals(3, shown.getFirst().number());
        session.undo();
        assertEquals(new BlastState.Unchanged(), model.stateProperty().get());
    }

    @Test
    void triesItOnTheSetsOfTheFolderTooEachFileOnce() throws IOException {
        Path log = Files.writeString(folder.resolve("set.log"), "tape full\n");
        session.settings().change(
                text -> LogSetEdit.with(text, new LogSet("set", List.of("*.log"), false)), () -> {}, _ -> {});
        background.runAll();
        edit("tape full");
        rest();
        assertEquals(List.of(1, 1L), List.of(known().logs(), known().gained().count()));
        open.set(List.of(new LogSource.OfFile("set.log", log), new LogSource.OfText("pasted", "tape full")));
        rest();
        assertEquals(List.of(2, 2L), List.of(known().logs(), known().gained().count()));
    }

    @Test
    void saysThatAFaultyPatternComparesWithNothing() {
        openLog("a", "disk full");
        edit("(disk");
        assertEquals(new BlastState.Faulty(), model.stateProperty().get());
        edit("disk|tape");
        rest();
        assertEquals(1, known().kept());
    }

    @Test
    void whatIsStoppedSaysSoAndANewerEditGoesOn() {
        openLog("a", "disk full");
        edit("disk");
        delay.pass();
        model.stop();
        assertEquals(new BlastState.Stopped(Blast.NONE), model.stateProperty().get());
        background.runAll();
        assertEquals(new BlastState.Stopped(Blast.NONE), model.stateProperty().get());
        edit("full");
        rest();
        assertEquals(1, known().kept());
    }

    @Test
    void anEditEndsTheSearchForTheOneBefore() {
        openLog("a", "disk full");
        edit("disk");
        delay.pass();
        edit("tape");
        rest();
        assertEquals(1, known().lost().count());
    }

    @Test
    void triesTheEditAgainWhenTheFolderMeansItsPatternsOtherwise() {
        openLog("a", "DISK FULL\nTAPE FULL");
        edit("tape full");
        rest();
        assertEquals(1, known().gained().count());
        session.settings().change(_ -> "[matching]\ncase_insensitive = false\n", () -> {}, failure -> {
            throw new IllegalStateException(failure);
        });
        background.runAll();
        rest();
        assertEquals(0, known().gained().count());
    }
}
