package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Change;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two findings with safe fixes and one that wants a look in the first record, one safe in the second.
@SuppressWarnings("NullAway.Init") // the fields are set before each test
class BulkMendingViewModelTest {
    private final List<Notice> told = new ArrayList<>();
    private ProblemsFolder folder;
    private BulkMendingViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) {
        folder = new ProblemsFolder(temp);
        folder.background.runAll();
        List<Finding> all = new ArrayList<>(folder.session.findings("b/two.json"));
        all.addAll(folder.session.findings("a/one.json"));
        model = new BulkMendingViewModel(new Mender(folder.session, folder.tasks, told::add, _ -> {}), folder.tasks,
                all);
    }

    private String text(String path) {
        return folder.session.records().at(path).orElseThrow().text().text();
    }

    private List<String> names(List<BulkMendingViewModel.Row> rows) {
        return rows.stream().map(model::name).toList();
    }

    private void apply() {
        model.apply();
        folder.background.runAll();
    }

    @Test
    void ticksWhatNeedsNoLookFromTheStart() {
        assertEquals(List.of("a/one", "b/two"), names(model.rows()));
        assertEquals(List.of("b/two"), names(model.rows().stream().filter(model::isTicked).toList()));
        assertEquals(1, model.unsafeRows());
        assertEquals(1, model.countProperty().get());
        assertEquals(Optional.empty(), model.obstacle().getValue());
    }

    @Test
    void showsWhatWouldChangeInTheRecordThatIsLookedAt() {
        model.lookAt(model.rows().getFirst());
        assertEquals(Optional.empty(), model.changesProperty().get(), "it is not known yet");
        model.lookAt(model.rows().getLast());
        folder.background.runAll();
        List<Change> changes = model.changesProperty().get().orElseThrow();
        assertEquals(List.of("b/two.json"), changes.stream().map(change -> ((Change.Edit) change).path()).toList());
        assertEquals(ProblemsFolder.TWO.replace("\" z\"", "\"z\""), ((Change.Edit) changes.getFirst()).text().text());
        assertEquals(ProblemsFolder.TWO, text("b/two.json"));
    }

    @Test
    void mendsWhatIsTickedAsOneStep() {
        model.tick(model.rows().getFirst());
        assertEquals(4, model.countProperty().get());
        assertEquals(2, model.tickedRows());
        apply();
        assertEquals(ProblemsFolder.ONE.replace("small", "SMALL").replace(" x", "x").replace("y ", "y"),
                text("a/one.json"));
        assertEquals(ProblemsFolder.TWO.replace("\" z\"", "\"z\""), text("b/two.json"));
        folder.session.undo();
        assertEquals(List.of(), folder.session.unsavedProperty().get());
    }

    @Test
    void mendsNothingThatIsNotTicked() {
        apply();
        assertEquals(List.of("b/two.json"), folder.session.unsavedProperty().get());
    }

    @Test
    void ticksAllOrNone() {
        model.tickAll();
        assertEquals(4, model.countProperty().get());
        model.tickAll();
        assertEquals(0, model.countProperty().get());
        assertEquals(Optional.of(Phrase.of("problems.bulk.nothing")), model.obstacle().getValue());
        assertFalse(model.rows().stream().anyMatch(model::isTicked));
    }

    @Test
    void mendsNothingOfRecordsThatHaveChangedMeanwhile() {
        String now = ProblemsFolder.TWO.replace(" z", " other");
        folder.edit("b/two.json", now);
        apply();
        assertEquals(now, text("b/two.json"));
        assertTrue(model.records().at("b/two.json").orElseThrow().text().text().contains(" z"));
        assertEquals(List.of(Phrase.of("problems.changed-meanwhile")), told.stream().map(Notice::text).toList());
    }
}
