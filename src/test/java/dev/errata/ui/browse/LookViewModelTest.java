package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.Field;
import dev.errata.search.SortKey;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.Remembered;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookViewModelTest {
    private static final Column REGEX = new Column(SortKey.ofWord(Field.REGEX.key()).orElseThrow());

    private final Remembered remembered = BrowseFixture.remembered(new HandDrivenDelay());
    private final LookViewModel look = new LookViewModel(new BrowseMemory(remembered));

    private LookViewModel later() {
        return new LookViewModel(new BrowseMemory(remembered));
    }

    @Test
    void columnsMoveAsFarAsThereArePlaces() {
        look.columnsProperty().set(List.of(Column.ID, Column.SIGNATURE, Column.CONFIDENCE));
        look.move(Column.ID, 1);
        assertEquals(List.of(Column.SIGNATURE, Column.ID, Column.CONFIDENCE), look.columnsProperty().get());
        look.move(Column.CONFIDENCE, -5);
        assertEquals(List.of(Column.CONFIDENCE, Column.SIGNATURE, Column.ID), look.columnsProperty().get());
        look.move(Column.CONFIDENCE, -1);
        look.move(REGEX, 1);
        assertEquals(List.of(Column.CONFIDENCE, Column.SIGNATURE, Column.ID), look.columnsProperty().get());
    }

    @Test
    void aHiddenColumnThatIsMovedForwardIsShownAsTheLast() {
        look.columnsProperty().set(List.of(Column.ID, Column.SIGNATURE));
        look.move(REGEX, -1);
        assertEquals(List.of(Column.ID, Column.SIGNATURE, REGEX), look.columnsProperty().get());
    }

    @Test
    void onlyAShownColumnIsMadeWiderAndNarrowerByTheKeys() {
        look.columnsProperty().set(List.of(Column.ID));
        look.widen(Column.ID, 2);
        look.widen(Column.ID, -1);
        look.widen(REGEX, 1);
        assertEquals(Map.of(Column.ID, Column.ID.width() + 20), look.widthsProperty().get());
    }

    @Test
    void offersTheShownColumnsFirstAndEachFieldOnce() {
        look.columnsProperty().set(List.of(Column.ID, REGEX));
        assertEquals(List.of(Column.ID, REGEX), look.offered().subList(0, 2));
        assertEquals(Column.all().size(), look.offered().stream().distinct().count());
        assertEquals(Field.top().size() - 1,
                look.offered().stream().filter(column -> column.key().field().isPresent()).count());
    }

    @Test
    void widthsDensityAndColumnsAreRemembered() {
        look.toggle(REGEX);
        look.move(REGEX, -1);
        look.resize(REGEX, 333);
        look.resize(Column.ID, 3);
        look.toggleDensity();
        assertEquals(look.columnsProperty().get(), later().columnsProperty().get());
        assertEquals(Map.of(REGEX, 333.0, Column.ID, 40.0), later().widthsProperty().get());
        assertEquals(Density.COMPACT, later().densityProperty().get());
    }

    @Test
    void aResetBringsBackTheUsualColumns() {
        look.columnsProperty().set(List.of(REGEX));
        look.resize(REGEX, 333);
        look.resetColumns();
        assertEquals(Column.usual(), later().columnsProperty().get());
        assertEquals(REGEX.width(), later().width(REGEX));
    }

    @Test
    void settingsThatMakeNoSenseAreTheUsualOnes() {
        remembered.change(settings -> settings.withChoice("browse.columns", "nonsense").withChoice("browse.widths",
                "id:wide nonsense:100 signature:99999 regex:120").withChoice("browse.density", "huge"));
        assertEquals(Column.usual(), later().columnsProperty().get());
        assertEquals(Map.of(REGEX, 120.0), later().widthsProperty().get());
        assertEquals(Density.COMFORTABLE, later().densityProperty().get());
    }
}
