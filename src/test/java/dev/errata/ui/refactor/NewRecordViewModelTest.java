package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.refactor.Neighbour;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class NewRecordViewModelTest {
    private RefactorFolder folder;
    private NewRecordViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
        model = model(folder.desk);
    }

    private NewRecordViewModel model(Desk desk) {
        return new NewRecordViewModel(desk, new StartsViewModel(desk, Optional.empty(), folder.remembered));
    }

    @Test
    void aPastedErrorFillsWhatNobodyTyped() {
        assertTrue(model.isBlank());
        model.pastedProperty().set("2024-03-01 10:00:00 ERROR redis fork failed after 12 ms");
        assertEquals("redis fork failed after 12 ms", model.signature().text());
        assertEquals("redis/fork-failed-after-ms", model.id().textProperty().get());
        assertEquals(RegexCheck.of(model.regex().text(), model.signature().text()), model.regexCheck());

        model.regex().textProperty().set("fork failed");
        model.pastedProperty().set("ERROR redis bgsave failed");
        assertEquals("redis bgsave failed", model.signature().text());
        assertEquals("fork failed", model.regex().text(), "that was typed");
        model.regex().textProperty().set("");
        model.pastedProperty().set("ERROR redis bgsave broken");
        assertEquals("redis bgsave broken", model.regex().text(), "emptied, it is filled in again");
        assertFalse(model.isBlank());
    }

    @Test
    void theRecordThatMatchesAlreadyComesFirst() {
        model.pastedProperty().set("panic: assignment to entry in nil map");
        assertEquals(NIL, model.neighbours().getFirst().path());
        assertEquals(List.of(NIL), model.claiming().stream().map(Neighbour::path).toList());
        assertEquals("go/nil", model.nameOf(model.neighbours().getFirst()));
        assertEquals("panic: assignment to entry in nil map", model.signatureOf(model.neighbours().getFirst()));
    }

    @Test
    void makesTheRecordOnlyUnderAnIdThatIsFree() {
        List<String> made = new ArrayList<>();
        model.signature().textProperty().set("redis fork failed");
        model.id().textProperty().set("redis/oom");
        model.create(() -> made.add("taken"));
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
        assertTrue(model.obstacle().getValue().isPresent());

        model.id().textProperty().set("redis/fork");
        model.create(() -> made.add("made"));
        assertEquals(List.of("made"), made);
        assertEquals("redis/fork.json", folder.current());
        assertEquals(Optional.of("redis fork failed"), folder.record("redis/fork.json").string(Field.SIGNATURE));
        assertEquals(Optional.of("redis fork failed"), folder.record("redis/fork.json").string(Field.REGEX));
        assertEquals(Optional.of("2026-11-26"), folder.record("redis/fork.json").string(Field.FIRST_SEEN));
        assertEquals(Phrase.of("refactor.new.done", "redis/fork"), folder.told.getLast().text());
        folder.undoByNotice();
        assertEquals(3, folder.paths().size());
    }

    @Test
    void onlyTheNewestTextCountsAfterAPauseInTyping() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        HandDrivenDelay delay = new HandDrivenDelay();
        NewRecordViewModel late = model(new Desk(folder.desk.session(), new FxTasks(background, Runnable::run), delay,
                folder.desk.tell()));
        assertTrue(late.lookingProperty().get());
        background.runAll();
        assertFalse(late.lookingProperty().get());
        late.pastedProperty().set("ERROR redis fork failed");
        background.runAll();
        assertEquals("", late.signature().text(), "somebody may be typing still");
        delay.pass();
        late.pastedProperty().set("ERROR redis bgsave failed");
        delay.pass();
        background.runAll();
        assertEquals("redis bgsave failed", late.signature().text());
        late.pastedProperty().set("ERROR redis lost");
        late.close();
        delay.pass();
        background.runAll();
        assertEquals("redis bgsave failed", late.signature().text(), "nobody waits any more");
    }
}
