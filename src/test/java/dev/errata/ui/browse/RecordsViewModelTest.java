package dev.errata.ui.browse;

import static dev.errata.ui.browse.BrowseFixture.edit;
import static dev.errata.ui.browse.BrowseFixture.paths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Change;
import dev.errata.search.Facet;
import dev.errata.search.Held;
import dev.errata.search.Scope;
import dev.errata.search.SortKey;
import dev.errata.search.SortOrder;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Remembered;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsViewModelTest {
    private static final FxTasks AT_ONCE = new FxTasks(Runnable::run, Runnable::run);

    private final Path folder;
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final Remembered remembered = BrowseFixture.remembered(delay);
    private final HandDrivenExecutor window = new HandDrivenExecutor();
    private CurationSession session;
    private RecordsViewModel model;

    RecordsViewModelTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
        session = BrowseFixture.session(folder, AT_ONCE);
        model = new RecordsViewModel(session, AT_ONCE, delay, remembered);
    }

    @BeforeEach
    void sortById() {
        model.sort(SortKey.ID.usualOrder());
    }

    @Test
    void listsTheGravestFirstAndLooksAtTheFirst() throws IOException {
        CurationSession fresh = BrowseFixture.session(folder, AT_ONCE);
        RecordsViewModel first = new RecordsViewModel(fresh, AT_ONCE, delay, BrowseFixture.remembered(delay));
        assertEquals(List.of("php/fatal.json", "php/torn.json", "go/deadlock.json", "java/oom.json", "go/panic.json",
                "java/npe.json"), paths(first.rows()));
        assertEquals(Optional.of("php/fatal.json"), fresh.currentProperty().get());
        assertEquals(0, first.selectedProperty().get());
    }

    @Test
    void looksAtARecordBeforeTheRulesHaveSpokenAndThenAtTheGravest() throws IOException {
        RecordsViewModel first = awaitingRules();
        assertEquals(Optional.of("go/deadlock.json"), session.currentProperty().get());
        assertFalse(first.settledProperty().get());
        assertEquals(Checks.AWAITED, first.checksProperty().get());
        session.begin();
        window.runAll();
        assertEquals(Optional.of("php/fatal.json"), session.currentProperty().get());
        assertTrue(first.settledProperty().get());
        assertEquals(Checks.DONE, first.checksProperty().get());
    }

    @Test
    void staysAtTheRecordThatSomebodyWorksWithWhenTheRulesSpeak() throws IOException {
        RecordsViewModel first = awaitingRules();
        first.keep();
        session.begin();
        window.runAll();
        assertEquals(Optional.of("go/deadlock.json"), session.currentProperty().get());
        assertEquals(2, first.selectedProperty().get());
    }

    @Test
    void staysAtTheRecordThatIsEditedWhenTheRulesSpeak() throws IOException {
        RecordsViewModel first = awaitingRules();
        edit(session, "go/deadlock.json", "asleep", "awake");
        session.begin();
        window.runAll();
        assertTrue(first.settledProperty().get());
        assertEquals(Optional.of("go/deadlock.json"), session.currentProperty().get());
    }

    @Test
    void filtersWithEachLetter() {
        model.queryProperty().set("mem");
        assertEquals(List.of("java/oom.json", "php/fatal.json"), paths(model.rows()));
        model.queryProperty().set("mem 内存");
        assertEquals(List.of("java/oom.json"), paths(model.rows()));
        model.queryProperty().set("");
        assertEquals(6, model.rows().size());
    }

    @Test
    void saysThatTheOpenRecordIsLeftOutWhileOthersAreShown() {
        session.currentProperty().set(Optional.of("go/deadlock.json"));
        assertFalse(model.outsideProperty().get());
        model.queryProperty().set("mem");
        assertTrue(model.outsideProperty().get());
        model.queryProperty().set("no such words");
        assertFalse(model.outsideProperty().get());
        model.queryProperty().set("mem");
        model.select(0);
        assertFalse(model.outsideProperty().get());
    }

    @Test
    void findsABrokenFileByItsText() {
        model.filter("\"half of it\"");
        assertEquals(List.of("php/torn.json"), paths(model.rows()));
    }

    @Test
    void facetsNarrowTheList() {
        model.toggle(Facet.DOMAIN, "java");
        model.toggle(Facet.DOMAIN, "go");
        model.toggle(Facet.SEVERITY, "warning");
        assertEquals(List.of("go/deadlock.json", "java/oom.json"), paths(model.rows()));
        model.clear(Facet.DOMAIN);
        model.toggle(Facet.SEVERITY, "error");
        model.toggle(Facet.SEVERITY, "warning");
        assertEquals(List.of("php/fatal.json", "php/torn.json"), paths(model.rows()));
    }

    @Test
    void aScopeStartsAfresh() {
        model.filter("mem");
        model.toggle(Facet.DOMAIN, "java");
        model.show(Scope.TO_REVIEW);
        assertEquals(List.of("go/deadlock.json", "java/oom.json", "php/fatal.json", "php/torn.json"),
                paths(model.rows()));
        assertEquals("is:to-review", model.queryProperty().get());
        edit(session, "java/npe.json", "NullPointer", "Null");
        model.show(Scope.UNSAVED);
        assertEquals(List.of("java/npe.json"), paths(model.rows()));
    }

    @Test
    void anEditIsFoundAndCounted() {
        edit(session, "java/npe.json", "\"domain\": \"java\"", "\"domain\": \"\"");
        model.toggle(Facet.SEVERITY, "error");
        assertEquals(List.of("java/npe.json", "php/fatal.json", "php/torn.json"), paths(model.rows()));
        edit(session, "java/oom.json", "内存不足", "堆已满");
        model.show(Scope.ALL);
        model.filter("堆");
        assertEquals(List.of("java/oom.json"), paths(model.rows()));
    }

    @Test
    void theSelectionSurvivesSortingFilteringAndEdits() {
        session.currentProperty().set(Optional.of("java/npe.json"));
        assertEquals(2, model.selectedProperty().get());
        model.sort(SortKey.ID.usualOrder().reversed());
        assertEquals(3, model.selectedProperty().get());
        model.filter("panic");
        assertEquals(-1, model.selectedProperty().get());
        assertEquals(Optional.of("java/npe.json"), session.currentProperty().get());
        model.filter("");
        assertEquals(3, model.selectedProperty().get());
        edit(session, "php/torn.json", "half", "part");
        assertEquals(3, model.selectedProperty().get());
    }

    @Test
    void theEditedRecordStaysUntilAnotherIsSelected() {
        model.toggle(Facet.DOMAIN, "java");
        session.currentProperty().set(Optional.of("java/npe.json"));
        edit(session, "java/npe.json", "\"domain\": \"java\"", "\"domain\": \"jav\"");
        edit(session, "java/npe.json", "\"domain\": \"jav\"", "\"domain\": \"ja\"");
        assertEquals(List.of("java/npe.json", "java/oom.json"), paths(model.rows()));
        assertEquals(Optional.of(new Held("java/npe.json", Held.Why.NO_MATCH)),
                model.arrangementProperty().get().held());
        model.next();
        assertEquals(List.of("java/oom.json"), paths(model.rows()));
        assertEquals(0, model.selectedProperty().get());
        assertEquals(Optional.empty(), model.arrangementProperty().get().held());
    }

    @Test
    void aNewFilterLetsTheEditedRecordGo() {
        session.currentProperty().set(Optional.of("java/npe.json"));
        model.filter("NullPointer");
        edit(session, "java/npe.json", "NullPointer", "Empty");
        assertEquals(List.of("java/npe.json"), paths(model.rows()));
        model.filter("nullpointerexception");
        assertEquals(List.of(), paths(model.rows()));
    }

    @Test
    void nextAndPreviousStopAtTheEnds() {
        session.currentProperty().set(Optional.of("php/fatal.json"));
        model.next();
        model.next();
        assertEquals(Optional.of("php/torn.json"), session.currentProperty().get());
        for (int i = 0; i < 9; i++) {
            model.previous();
        }
        assertEquals(Optional.of("go/deadlock.json"), session.currentProperty().get());
    }

    @Test
    void goesOnFromWhereAFilteredRecordWas() {
        session.currentProperty().set(Optional.of("java/npe.json"));
        model.toggle(Facet.DOMAIN, "go");
        model.next();
        assertEquals(Optional.of("go/panic.json"), session.currentProperty().get());
    }

    @Test
    void looksAtTheNeighbourOfADeletedRecord() {
        session.currentProperty().set(Optional.of("go/panic.json"));
        session.apply(new Step("browse.list", List.of(), List.of(new Change.Delete("go/panic.json")),
                Optional.empty()));
        assertEquals(Optional.of("java/npe.json"), session.currentProperty().get());
        assertEquals(1, model.selectedProperty().get());
    }

    @Test
    void followsARenamedRecord() {
        session.currentProperty().set(Optional.of("go/panic.json"));
        session.apply(new Step("browse.list", List.of(),
                List.of(new Change.Rename("go/panic.json", "rust/panic.json")), Optional.empty()));
        assertEquals(Optional.of("rust/panic.json"), session.currentProperty().get());
        assertEquals("rust/panic.json", model.rows().get(model.selectedProperty().get()).path());
    }

    @Test
    void findsTheNextRowThatBeginsWithWhatIsTyped() {
        session.currentProperty().set(Optional.of("java/npe.json"));
        assertEquals(OptionalInt.of(0), model.find("All gor"));
        assertEquals(OptionalInt.of(3), model.find("j"));
        assertEquals(OptionalInt.of(2), model.find("java"));
        assertEquals(OptionalInt.of(3), model.find("oom"));
        assertEquals(OptionalInt.empty(), model.find("xyz"));
    }

    @Test
    void remembersOrderLayoutAndColumns() {
        model.sort(SortKey.CONFIDENCE);
        model.look().layoutProperty().set(ListLayout.TABLE);
        model.look().columnsProperty().set(List.of(Column.ID, Column.CONFIDENCE));
        model.look().toggle(Column.SIGNATURE);
        RecordsViewModel later = new RecordsViewModel(session, AT_ONCE, delay, remembered);
        assertEquals(SortKey.CONFIDENCE.usualOrder(), later.orderProperty().get());
        assertEquals(ListLayout.TABLE, later.look().layoutProperty().get());
        assertEquals(List.of(Column.ID, Column.CONFIDENCE, Column.SIGNATURE), later.look().columnsProperty().get());
    }

    @Test
    void theLastColumnStays() {
        model.look().columnsProperty().set(List.of(Column.ID));
        model.look().toggle(Column.ID);
        assertEquals(List.of(Column.ID), model.look().columnsProperty().get());
    }

    @Test
    void theBestMatchComesFirstWhileWordsAreSearchedAndNoOrderIsChosen() {
        model.sort(SortKey.RELEVANCE.usualOrder());
        assertEquals(SortKey.SEVERITY.usualOrder(), model.shownOrder());
        model.filter("fatal OR panic");
        assertEquals(SortKey.RELEVANCE.usualOrder(), model.shownOrder());
        assertEquals(List.of("go/panic.json", "php/fatal.json"), paths(model.rows()).stream().sorted().toList());
        model.filter("all OR deadlock");
        assertEquals("go/deadlock.json", model.rows().getFirst().path());
        model.sort(SortKey.ID.usualOrder().reversed());
        assertEquals(List.of("php/fatal.json", "go/deadlock.json"), paths(model.rows()));
    }

    @Test
    void sortingByTheSameKeyTurnsTheOrder() {
        model.sort(SortKey.CONFIDENCE);
        assertEquals("go/panic.json", model.rows().getFirst().path());
        model.sort(SortKey.CONFIDENCE);
        assertEquals(new SortOrder(SortKey.CONFIDENCE, SortOrder.Direction.ASCENDING), model.orderProperty().get());
        assertEquals("java/oom.json", model.rows().getFirst().path());
    }

    @Test
    void listensNoMoreOnceClosed() {
        assertTrue(model.loadedProperty().get());
        model.close();
        edit(session, "java/npe.json", "NullPointer", "Empty");
        assertFalse(model.rows().stream().anyMatch(
                row -> row.summary().signature().orElse("").startsWith("Empty")));
    }

    /// A list that is filled while the rules have not begun.
    private RecordsViewModel awaitingRules() throws IOException {
        FxTasks tasks = new FxTasks(Runnable::run, window);
        session = BrowseFixture.sessionAwaitingRules(folder, tasks);
        RecordsViewModel first = new RecordsViewModel(session, tasks, delay, BrowseFixture.remembered(delay));
        window.runAll();
        return first;
    }
}
