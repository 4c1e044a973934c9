package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.search.CommonValues;
import dev.errata.search.CommonValues.Often;
import dev.errata.search.CommonValues.Range;
import dev.errata.search.CommonValues.Same;
import dev.errata.search.CommonValues.Several;
import dev.errata.search.Facet;
import dev.errata.search.SortKey;
import dev.errata.ui.browse.SelectionViewModel.Selection;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.workspace.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sorted by id: go/deadlock, go/panic, java/npe, java/oom, php/fatal, php/torn.
class SelectionViewModelTest {
    private static final FxTasks AT_ONCE = new FxTasks(Runnable::run, Runnable::run);

    private final CurationSession session;
    private final RecordsViewModel model;
    private final SelectionViewModel selection;

    SelectionViewModelTest(@TempDir Path folder) throws IOException {
        BrowseFixture.write(folder);
        HandDrivenDelay delay = new HandDrivenDelay();
        session = BrowseFixture.session(folder, AT_ONCE);
        model = new RecordsViewModel(session, AT_ONCE, delay, BrowseFixture.remembered(delay));
        model.sort(SortKey.ID.usualOrder());
        selection = model.selection();
    }

    @Test
    void theCurrentRecordAloneIsSelected() {
        session.currentProperty().set(Optional.of("java/npe.json"));
        assertEquals(List.of("java/npe.json"), selection.selected().getValue());
        assertFalse(selection.isOneOfMany("java/npe.json"));
    }

    @Test
    void aStretchGoesFromWhereItBeganToTheLastRow() {
        selection.only(1);
        selection.extendTo(3);
        assertEquals(List.of("go/panic.json", "java/npe.json", "java/oom.json"), selection.selected().getValue());
        assertEquals(Optional.of("java/oom.json"), session.currentProperty().get());
        selection.extendTo(0);
        assertEquals(List.of("go/deadlock.json", "go/panic.json"), selection.selected().getValue());
    }

    @Test
    void aStretchBeginsAtItsFirstRowWhereNoRowOfTheListIsSelected() {
        session.currentProperty().set(Optional.empty());
        selection.extendTo(1);
        selection.extendTo(3);
        assertEquals(List.of("go/panic.json", "java/npe.json", "java/oom.json"), selection.selected().getValue());
    }

    @Test
    void rowsAreTakenUpAndPutBackOneByOne() {
        selection.only(0);
        selection.toggle(4);
        selection.toggle(2);
        assertEquals(List.of("go/deadlock.json", "java/npe.json", "php/fatal.json"), selection.selected().getValue());
        selection.toggle(2);
        assertEquals(List.of("go/deadlock.json", "php/fatal.json"), selection.selected().getValue());
        assertEquals(Optional.of("php/fatal.json"), session.currentProperty().get());
        selection.toggle(4);
        selection.toggle(0);
        assertEquals(List.of("go/deadlock.json"), selection.selected().getValue());
    }

    @Test
    void aSecondStretchIsAdded() {
        selection.only(0);
        selection.extendTo(1);
        selection.toggle(3);
        selection.addTo(4);
        assertEquals(List.of("go/deadlock.json", "go/panic.json", "java/oom.json", "php/fatal.json"),
                selection.selected().getValue());
    }

    @Test
    void staysWithItsRecordsWhereverTheirRowsGo() {
        selection.only(0);
        selection.toggle(4);
        model.sort(SortKey.ID.usualOrder().reversed());
        assertEquals(List.of("php/fatal.json", "go/deadlock.json"), selection.selected().getValue());
        BrowseFixture.edit(session, "java/npe.json", "NullPointer", "Null");
        assertEquals(List.of("php/fatal.json", "go/deadlock.json"), selection.selected().getValue());
    }

    @Test
    void whatTheFiltersLeaveOutSleepsAndWakesAgain() {
        selection.only(0);
        selection.toggle(2);
        selection.toggle(4);
        model.toggle(Facet.DOMAIN, "go");
        assertEquals(new Selection(List.of("go/deadlock.json"), 2), selection.selectionProperty().get());
        assertEquals(Optional.of("go/deadlock.json"), session.currentProperty().get());
        model.clearAll();
        assertEquals(new Selection(List.of("go/deadlock.json", "java/npe.json", "php/fatal.json"), 0),
                selection.selectionProperty().get());
    }

    @Test
    void allIsWhatTheListShows() {
        model.toggle(Facet.DOMAIN, "go");
        selection.all();
        assertEquals(List.of("go/deadlock.json", "go/panic.json"), selection.selected().getValue());
        assertTrue(selection.isOneOfMany("go/panic.json"));
    }

    @Test
    void goingToAnotherRecordSelectsThatOne() {
        selection.all();
        session.currentProperty().set(Optional.of("java/oom.json"));
        assertEquals(List.of("java/oom.json"), selection.selected().getValue());
        selection.all();
        selection.onlyCurrent();
        assertEquals(List.of("java/oom.json"), selection.selected().getValue());
    }

    @Test
    void deletedRecordsAreNoLongerSelected() {
        selection.only(0);
        selection.extendTo(2);
        session.apply(new Step("browse.list", List.of(),
                List.of(new Change.Delete("go/deadlock.json"), new Change.Delete("go/panic.json")), Optional.empty()));
        assertEquals(new Selection(List.of("java/npe.json"), 0), selection.selectionProperty().get());
    }

    @Test
    void aStepThatIsTakenBackKeepsTheSelectionThatItWasDoneTo() {
        selection.only(1);
        selection.extendTo(3);
        List<String> three = selection.selected().getValue();
        BrowseFixture.edit(session, "go/panic.json", "\"domain\": \"go\"", "\"domain\": \"golang\"");
        session.undo();
        assertEquals(three, selection.selected().getValue());
        assertEquals(Optional.of("go/panic.json"), session.currentProperty().get());
        session.redo();
        assertEquals(three, selection.selected().getValue());
        selection.only(4);
        session.undo();
        assertEquals(List.of("go/panic.json"), selection.selected().getValue(), "a record that was not selected");
    }

    @Test
    void saysWhatTheSelectedHaveInCommon() {
        CommonViewModel common = new CommonViewModel(model, AT_ONCE);
        assertEquals(Optional.empty(), common.commonProperty().get());
        selection.only(0);
        selection.extendTo(2);
        CommonValues values = common.commonProperty().get().orElseThrow();
        assertEquals(List.of(new Several(Field.DOMAIN, 2, List.of(new Often("go", 2), new Often("java", 1)), 0),
                new Several(Field.VERIFICATION_TIER, 2,
                        List.of(new Often("ai_generated", 2), new Often("human_reviewed", 1)), 0),
                new Range(Field.CONFIDENCE, "0.4", "0.9", 0), new Same(Field.RESOLVABLE, "true"),
                new Range(Field.LAST_CONFIRMED, "2026-03-01", "2026-09-01", 0)), values.fields());
        assertEquals(List.of(3, 0, 1, 0),
                List.of(values.records(), values.errors(), values.warnings(), values.unsaved()));
        BrowseFixture.edit(session, "java/npe.json", "\"domain\": \"java\"", "\"domain\": \"go\"");
        assertEquals(Optional.of(new Same(Field.DOMAIN, "go")),
                common.commonProperty().get().flatMap(now -> now.fields().stream().findFirst()));
        selection.onlyCurrent();
        assertEquals(Optional.empty(), common.commonProperty().get());
    }
}
