package dev.errata.ui.refactor;

import static dev.errata.ui.refactor.RefactorFolder.OOM;
import static dev.errata.ui.refactor.RefactorFolder.SLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordShape;
import dev.errata.refactor.Reference;
import dev.errata.ui.fx.FxTasks;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An id that is typed, for a copy of a record and for one that is renamed.
@SuppressWarnings("NullAway.Init") // the folder is set before each test
class IdViewModelTest {
    private RefactorFolder folder;

    @BeforeEach
    void open(@TempDir Path temp) throws IOException {
        folder = new RefactorFolder(temp);
    }

    private RenameViewModel rename() {
        return new RenameViewModel(folder.desk, folder.record(OOM));
    }

    @Test
    void nothingIsFreeBeforeTheTakenIdsAreKnown() {
        HandDrivenExecutor background = new HandDrivenExecutor();
        IdViewModel model = new IdViewModel(folder.desk.records(), new FxTasks(background, Runnable::run),
                (ids, text) -> ids.forNew(text, RecordShape.FLAT));
        List<String> proposed = new ArrayList<>();
        model.textProperty().set("redis/new");
        model.propose(RecordId.parse("redis/oom").orElseThrow(), RecordShape.FLAT, proposed::add);
        assertEquals(Optional.empty(), model.free());
        assertEquals(Optional.of(Phrase.of("refactor.id.checking")), model.obstacle().getValue());
        assertEquals(List.of(), proposed);
        background.runAll();
        assertEquals("redis/new.json", model.free().orElseThrow().path());
        assertEquals(Optional.empty(), model.obstacle().getValue());
        assertEquals(List.of("redis/oom-2"), proposed);
    }

    @ParameterizedTest
    @CsvSource({"'',refactor.id.empty,'',false", "redis/oom,refactor.id.unchanged,redis/oom,false",
            "redis/slow,refactor.id.id-taken,redis/slow.json,true", "Redis,refactor.id.malformed,Redis,true",
            "redis/nul,refactor.id.reserved,nul,true", "../up,refactor.id.climbs-out,..,true"})
    void saysWhyAnIdCannotBeHad(String typed, String key, String culprit, boolean isWrong) {
        IdViewModel model = rename().id();
        model.textProperty().set(typed);
        assertEquals(Optional.of(Phrase.of(key, culprit)), model.obstacle().getValue());
        assertEquals(isWrong, model.isWrong());
        assertEquals(Optional.empty(), model.free());
    }

    @Test
    void aRenamedRecordTakesItsEdgesAlong() {
        RenameViewModel model = rename();
        assertEquals("redis/oom", model.name());
        assertEquals(List.of(SLOW),
                model.referencesProperty().get().orElseThrow().stream().map(Reference::path).toList());
        assertFalse(model.isShared());
        model.id().textProperty().set("redis/out-of-memory");
        model.rename();
        assertEquals("redis/out-of-memory.json", folder.current());
        assertEquals(List.of(), folder.record("redis/out-of-memory.json").strings(Field.ALIASES));
        assertTrue(folder.text(SLOW).contains("\"error_id\": \"redis/out-of-memory\""), folder.text(SLOW));
        assertEquals(Phrase.of("refactor.rename.done", "redis/oom", "redis/out-of-memory", 1),
                folder.told.getLast().text());
        folder.undoByNotice();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
    }

    @Test
    void theOldIdBecomesAnAliasWhereThatIsWantedAndCanBe() {
        RenameViewModel model = rename();
        assertTrue(model.canKeepAlias());
        model.keepAliasProperty().set(true);
        model.id().textProperty().set("redis/out-of-memory");
        model.rename();
        assertEquals(List.of("redis/oom"), folder.record("redis/out-of-memory.json").strings(Field.ALIASES));
        folder.rewrite(SLOW, "\"id\": \"redis/slow\"", "\"id\" \"redis/slow\"");
        assertFalse(new RenameViewModel(folder.desk, folder.record(SLOW)).canKeepAlias(), "no JSON, no alias");
    }

    @Test
    void nothingIsRenamedToWhatIsTaken() {
        RenameViewModel model = rename();
        model.id().textProperty().set("redis/slow");
        model.rename();
        assertEquals(List.of(), folder.desk.session().unsavedProperty().get());
        assertEquals(List.of(), folder.told);
    }

    @Test
    void anIdThatTwoRecordsHaveIsShared() {
        folder.desk.session().apply(Desk.step("refactor.step.new",
                List.of(new Change.Create("redis/twin.json", folder.record(OOM).text())), "redis/twin"));
        assertTrue(rename().isShared());
    }

    @Test
    void aCopyIsProposedAnIdAndLookedAt() {
        DuplicateViewModel model = new DuplicateViewModel(folder.desk, folder.record(OOM));
        assertEquals("redis/oom-2", model.id().textProperty().get());
        List<String> made = new ArrayList<>();
        model.id().textProperty().set("redis/slow");
        model.duplicate(() -> made.add("taken"));
        model.id().textProperty().set("redis/oom-again");
        model.duplicate(() -> made.add("made"));
        assertEquals(List.of("made"), made);
        assertEquals("redis/oom-again.json", folder.current());
        assertEquals(folder.record(OOM).string(Field.SIGNATURE),
                folder.record(folder.current()).string(Field.SIGNATURE));
        assertEquals(Optional.of("redis/oom-again"), folder.record(folder.current()).id());
        folder.undoByNotice();
        assertEquals(3, folder.paths().size());
    }
}
