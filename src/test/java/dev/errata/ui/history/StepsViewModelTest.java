package dev.errata.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepsViewModelTest {
    private static final String OOM = "redis/oom.json";
    private static final String MISCONF = "redis/misconf.json";

    @TempDir
    private Path folder;
    private final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
    private CurationSession session;

    @BeforeEach
    void makeSteps() {
        session = new FormTestFolder(folder).open(tasks);
        edit("first", OOM, "maxmemory reached", "full");
        edit("second", MISCONF, "disk full", "no space");
        edit("third", OOM, "\"full\"", "\"very full\"");
    }

    private void edit(String name, String path, String part, String by) {
        JsonText text = session.records().at(path).orElseThrow().text();
        session.apply(new Step(StepName.of(name),
                List.of(new Change.Edit(path, text.withText(text.text().replace(part, by))))));
    }

    private static List<String> said(StepsViewModel model) {
        return model.rows().stream()
                .map(row -> row.entry().map(entry -> entry.step().name().key()).orElse("start") + " "
                        + row.state())
                .toList();
    }

    private void goTo(int row) {
        StepsViewModel model = new StepsViewModel(session, tasks);
        model.chosenProperty().set(Optional.of(model.rows().get(row)));
        model.goToChosen();
    }

    @Test
    void listsAllStepsOverAllRecordsWithTheMomentBeforeThem() {
        assertEquals(List.of("third NOW", "second PAST", "first PAST", "start PAST"),
                said(new StepsViewModel(session, tasks)));
    }

    @Test
    void goesBackToAnyPointAndForthAgain() {
        goTo(2);
        assertEquals(List.of("third UNDONE", "second UNDONE", "first NOW", "start PAST"),
                said(new StepsViewModel(session, tasks)));
        assertEquals(FormTestFolder.OTHER, session.records().at(MISCONF).orElseThrow().text().text());
        goTo(3);
        assertEquals(List.of(), session.unsavedProperty().get());
        goTo(0);
        assertEquals(List.of("third NOW", "second PAST", "first PAST", "start PAST"),
                said(new StepsViewModel(session, tasks)));
        assertEquals(FormTestFolder.RECORD.replace("maxmemory reached", "very full"),
                session.records().at(OOM).orElseThrow().text().text());
    }

    @Test
    void showsWhatTheChosenStepChangedAndInWhichRecord() {
        StepsViewModel model = new StepsViewModel(session, tasks);
        model.chosenProperty().set(Optional.of(model.rows().get(1)));
        assertEquals(List.of(MISCONF), model.diffsProperty().get().stream().map(diff -> diff.change().path()).toList());
        assertEquals(Optional.of("redis/misconf"),
                model.record(model.rows().get(1).entry().orElseThrow()));
        model.chosenProperty().set(Optional.of(model.rows().getLast()));
        assertEquals(List.of(), model.diffsProperty().get());
    }
}
