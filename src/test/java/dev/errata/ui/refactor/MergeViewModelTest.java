package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.NIL;
import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Field;
import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import dev.errata.ui.control.ValueLines;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
class MergeViewModelTest {
    private RefactorFolder folder;
    private CompareViewModel pair;
    private MergeViewModel model;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
        pair = new CompareViewModel(folder.desk, new ValueLines(Field::key), Optional.of(OOM), Optional.of(SLOW));
        model = new MergeViewModel(pair);
    }

    private ComparedPart part(Field field) {
        return pair.parts().stream().map(ShownPart::part)
                .filter(part -> part.part().equals(new RecordPart.OfField(field))).findFirst().orElseThrow();
    }

    private String merged() {
        return model.outcomeProperty().get().orElseThrow().plan().merged().text();
    }

    @Test
    void joinsListsAndLeavesTheRestToTheRecordThatStays() {
        assertEquals(List.of(Take.LEFT, Take.BOTH),
                List.of(model.take(new RecordPart.OfField(Field.CATEGORY)),
                        model.take(new RecordPart.OfField(Field.TAGS))));
        assertEquals(Set.of(Take.LEFT, Take.RIGHT), model.choices(part(Field.CATEGORY)));
        assertEquals(Set.of(Take.LEFT), model.choices(part(Field.ID)));
        assertTrue(merged().contains("\"category\": \"resource_error\""), merged());
        assertTrue(merged().contains("\"memory\", \"Out-Of-Memory\", \"out_of_memory\", \"latency\""), merged());
        assertEquals(2, model.outcomeProperty().get().orElseThrow().plan().dropped().size());
    }

    @Test
    void showsWhatAChoiceMakesBeforeAnythingIsDone() {
        model.take(new RecordPart.OfField(Field.CATEGORY), Take.RIGHT);
        assertTrue(merged().contains("\"category\": \"resource-error\""), merged());
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void mergesAsOneStepAndLooksAtWhatStays() {
        folder.desk.lookAt(SLOW);
        model.take(new RecordPart.OfField(Field.CATEGORY), Take.RIGHT);
        String promised = merged();
        model.merge();

        assertEquals(List.of(NIL, OOM), folder.paths());
        assertEquals(promised, folder.text(OOM));
        assertEquals(OOM, folder.current());
        assertEquals(Phrase.of("refactor.merge.done", "redis/slow", "redis/oom"), folder.told.getLast().text());
        folder.undoByNotice();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void theOtherOneStaysOnceTheyAreExchanged() {
        pair.swap();
        assertEquals(List.of("redis/slow", "redis/oom"), List.of(model.name(Side.LEFT), model.name(Side.RIGHT)));
        model.merge();
        assertEquals(List.of(NIL, SLOW), folder.paths());
        assertEquals(List.of("redis/oom"), folder.record(SLOW).strings(Field.ALIASES));
    }

    @Test
    void nothingComesOfOneRecordAlone() {
        pair.pathProperty(Side.RIGHT).set(Optional.of(OOM));
        assertEquals(Optional.empty(), model.outcomeProperty().get());
        pair.pathProperty(Side.RIGHT).set(Optional.empty());
        assertEquals(Optional.empty(), model.outcomeProperty().get());
        assertEquals("", model.name(Side.RIGHT));
    }

    @Test
    void nothingComesOfAnotherPairUntilItIsCompared() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        Desk desk = new Desk(folder.desk.session(), new FxTasks(background, Runnable::run), folder.desk.delay(),
                folder.desk.tell());
        pair = new CompareViewModel(desk, new ValueLines(Field::key), Optional.of(OOM), Optional.of(SLOW));
        model = new MergeViewModel(pair);
        assertEquals(Optional.empty(), model.outcomeProperty().get());
        background.runAll();
        ComparedPart category = part(Field.CATEGORY);
        model.take(category.part(), Take.RIGHT);
        background.runAll();
        assertTrue(model.outcomeProperty().get().isPresent());

        pair.pathProperty(Side.RIGHT).set(Optional.of(NIL));
        assertEquals(Optional.empty(), model.outcomeProperty().get());
        assertEquals(List.of(), pair.parts());
        assertEquals(Phrase.of("refactor.pair.working"), pair.nothing());
        assertEquals(Take.LEFT, model.take(category.part()));
        background.runAll();
        assertTrue(merged().contains("\"category\": \"resource_error\""), merged());
        assertEquals(Take.LEFT, model.take(new RecordPart.OfField(Field.CATEGORY)));
    }

    @Test
    void keepsTheChoicesWhileAnotherRecordIsEdited() {
        model.take(new RecordPart.OfField(Field.CATEGORY), Take.RIGHT);
        folder.rewrite(NIL, "runtime_error", "panic");
        assertEquals(Take.RIGHT, model.take(new RecordPart.OfField(Field.CATEGORY)));
    }

    @Test
    void nothingComesOfAFileThatIsNoJson() {
        folder.rewrite(SLOW, "\"id\": \"redis/slow\"", "\"id\" \"redis/slow\"");
        assertEquals(Optional.empty(), model.outcomeProperty().get());
        assertTrue(model.keepsAlias());
    }

    @Test
    void followsAnEditOfOneOfTheTwo() {
        folder.rewrite(SLOW, "\"latency\"", "\"slowness\"");
        assertTrue(merged().contains("\"slowness\""), merged());
        model.close();
        folder.rewrite(SLOW, "\"slowness\"", "\"delay\"");
        assertFalse(merged().contains("\"delay\""), merged());
    }
}
