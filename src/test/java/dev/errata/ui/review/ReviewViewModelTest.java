package dev.errata.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.workspace.FileChange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set by open, before each test
class ReviewViewModelTest {
    private static final String MINE = ReviewFolder.OOM_TEXT.replace("OOM", "mine");
    private static final String MOVED = "redis/memory.json";

    @TempDir
    private Path folder;
    private ReviewFolder opened;
    private ReviewViewModel model;

    @BeforeEach
    void open() throws IOException {
        opened = new ReviewFolder(folder);
        model = new ReviewViewModel(opened.session, opened.tasks,
                new SaveActions(opened.session, _ -> {}, () -> {},
                        opened.changes(_ -> {}, () -> {}, ReviewFolder.asking(_ -> {}, _ -> {}))));
    }

    private List<String> listed() {
        return model.changes().changes().stream().map(change -> change.kind().sign() + " " + change.path()).toList();
    }

    private void look(int place) {
        model.changes().selectedProperty().set(Optional.of(model.changes().changes().get(place)));
    }

    @Test
    void tellsEditedNewDeletedAndRenamedFilesApart() {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.apply(new Change.Create("a/new.json", JsonText.of("{}\n")));
        opened.apply(new Change.Delete(ReviewFolder.AUTH));
        assertEquals(List.of("+ a/new.json", "− redis/auth.json", "~ redis/oom.json"), listed());

        opened.apply(new Change.Rename(ReviewFolder.OOM, MOVED));
        assertEquals(opened.session.unsavedProperty().get().size() - 1, opened.session.unsavedCount().getValue());
        assertEquals(List.of("+ a/new.json", "− redis/auth.json", "→ " + MOVED), listed());
        assertEquals(Optional.of(ReviewFolder.OOM), model.changes().changes().get(2).from());
    }

    @Test
    void comparesTheChosenFileWithWhatIsSaved() {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.apply(new Change.Create("a/new.json", JsonText.of("{}\n")));
        assertEquals(Optional.of(new LineCounts(1, 1)), model.changes().diffProperty().get().map(LineCounts::of));
        look(0);
        assertEquals(Optional.of(new LineCounts(1, 0)), model.changes().diffProperty().get().map(LineCounts::of));
    }

    @Test
    void countsLinesOnlyWhenAsked() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        ChangesViewModel changes = new ChangesViewModel(new FxTasks(background, Runnable::run));
        FileChange change = FileChange.at("x", Optional.of(JsonText.of("a\n")), Optional.of(JsonText.of("b\nc\n")));
        changes.show(List.of(change, FileChange.at("y", Optional.empty(), Optional.of(JsonText.of("b")))));
        assertEquals(1, background.waiting());

        var counts = changes.counts(change);
        changes.counts(change);
        assertEquals(2, background.waiting());
        assertEquals(Optional.empty(), counts.getValue());
        background.runAll();
        assertEquals(Optional.of(new LineCounts(2, 1)), counts.getValue());
    }

    @Test
    void savingOneFileLeavesTheOthersAndLooksAtTheNext() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.edit(ReviewFolder.AUTH, "{}");
        look(0);
        model.saveSelected(() -> {});

        assertEquals("{}", opened.disk(ReviewFolder.AUTH));
        assertEquals(ReviewFolder.OOM_TEXT, opened.disk(ReviewFolder.OOM));
        assertEquals(Optional.of(ReviewFolder.OOM), model.changes().selectedProperty().get().map(FileChange::path));
    }

    @Test
    void revertsAnyChangeInOneStepThatUndoTakesBack() {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.apply(new Change.Rename(ReviewFolder.OOM, MOVED));
        opened.apply(new Change.Create("a/new.json", JsonText.of("{}\n")));
        opened.apply(new Change.Delete(ReviewFolder.AUTH));
        List<String> before = listed();
        for (int i = 0; i < 3; i++) {
            look(0);
            model.revertSelected();
        }
        assertEquals(List.of(), listed());
        assertEquals(List.of(), opened.session.unsavedProperty().get());
        assertEquals(ReviewFolder.OOM_TEXT, opened.now(ReviewFolder.OOM));
        assertEquals(Optional.empty(), model.changes().selectedProperty().get());

        for (int i = 0; i < 3; i++) {
            opened.session.undo();
        }
        assertEquals(before, listed());
        assertEquals(MINE, opened.now(MOVED));
    }

    @Test
    void followsTheRecordsUntilItIsClosed() {
        model.close();
        opened.edit(ReviewFolder.OOM, MINE);
        assertEquals(List.of(), listed());
    }
}
