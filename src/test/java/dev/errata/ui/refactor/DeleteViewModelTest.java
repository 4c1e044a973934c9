package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.refactor.Reference;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the folder is set before each test
class DeleteViewModelTest {
    private RefactorFolder folder;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
    }

    private DeleteViewModel delete(String... paths) {
        return new DeleteViewModel(folder.desk, List.of(paths));
    }

    @Test
    void saysWhatWouldLeadToNothing() {
        DeleteViewModel model = delete(OOM);
        assertEquals(List.of("redis/oom"), model.names());
        assertEquals(List.of(SLOW),
                model.danglingProperty().get().orElseThrow().stream().map(Reference::path).toList());
        assertEquals(Optional.of(List.of()), delete(OOM, SLOW).danglingProperty().get(), "both go");
    }

    @Test
    void takesTheEdgesAlongInOneStep() {
        delete(OOM).delete();
        assertEquals(List.of(NIL, SLOW), folder.paths());
        assertTrue(folder.text(SLOW).contains("\"leads_to\": []"), folder.text(SLOW));
        assertTrue(Files.exists(folder.folder.resolve(OOM)), "the file goes when that is saved");
        assertEquals(Phrase.of("refactor.delete.done", 1, "redis/oom"), folder.told.getLast().text());
        folder.undoByNotice();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void leavesTheEdgesWhereThatIsWanted() {
        DeleteViewModel model = delete(OOM);
        model.removeEdgesProperty().set(false);
        model.delete();
        assertTrue(folder.text(SLOW).contains("\"error_id\": \"redis/oom\""), folder.text(SLOW));
        assertEquals(List.of(OOM), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void theNoticeTakesBackTheDeletionWhateverWasDoneSince() {
        delete(OOM, NIL).delete();
        folder.rewrite(SLOW, "\"Slow command\",\n  \"regex\"", "\"Slow order\",\n  \"regex\"");
        folder.undoByNotice();
        assertEquals(List.of(NIL, OOM, SLOW), folder.paths());
        assertEquals(Optional.of("Slow order"), folder.record(SLOW).string(Field.SIGNATURE));
        assertTrue(folder.text(SLOW).contains("\"error_id\": \"redis/oom\""), folder.text(SLOW));
        assertEquals(List.of(SLOW), folder.desk.session().unsavedProperty().get());
        folder.undoByNotice();
        assertEquals(Phrase.of("history.reason.taken", NIL), folder.told.getLast().text());
    }

    @Test
    void theNoticeTakesBackNothingElseWhereTheDeletionIsTakenBackAlready() {
        folder.rewrite(SLOW, "\"resource-error\"", "\"latency\"");
        delete(OOM).delete();
        folder.desk.session().undo();
        folder.undoByNotice();
        assertEquals(Optional.of("latency"), folder.record(SLOW).string(Field.CATEGORY));
        assertEquals(Phrase.of("history.reason.nothing-left", ""), folder.told.getLast().text());
    }

    @Test
    void losesNoEditThatIsMadeWhileItIsWorkedOut() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        DeleteViewModel model = new DeleteViewModel(new Desk(folder.desk.session(),
                new FxTasks(background, Runnable::run), folder.desk.delay(), folder.desk.tell()), List.of(OOM));
        assertEquals(Optional.empty(), model.danglingProperty().get(), "it is not known yet");
        model.delete();
        folder.rewrite(SLOW, "\"resource-error\"", "\"latency\"");
        background.runAll();
        assertEquals(List.of(NIL, SLOW), folder.paths());
        assertEquals(Optional.of("latency"), folder.record(SLOW).string(Field.CATEGORY));
        assertTrue(folder.text(SLOW).contains("\"leads_to\": []"), folder.text(SLOW));
    }
}
