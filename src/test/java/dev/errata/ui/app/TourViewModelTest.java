package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class TourViewModelTest {
    private final SimpleObjectProperty<Optional<String>> record = new SimpleObjectProperty<>(Optional.empty());
    private final SimpleObjectProperty<Integer> unsaved = new SimpleObjectProperty<>(0);
    private final SimpleObjectProperty<Boolean> filtered = new SimpleObjectProperty<>(false);
    private final TourViewModel tour = new TourViewModel(record, filtered, unsaved);

    private Optional<TourStep> step() {
        return tour.step().get();
    }

    private void find() {
        tour.start();
        filtered.set(true);
        record.set(Optional.of(TourViewModel.RECORD));
    }

    @Test
    void showsNothingUntilItIsAskedFor() {
        record.set(Optional.of(TourViewModel.RECORD));
        assertEquals(Optional.empty(), step());
    }

    @Test
    void goesFromAFoundRecordToASavedFix() {
        find();
        assertEquals(Optional.of(TourStep.READ), step());
        tour.next();
        assertEquals(Optional.of(TourStep.MEND), step());
        unsaved.set(1);
        assertEquals(Optional.of(TourStep.REVIEW), step());
        tour.next();
        assertEquals(Optional.of(TourStep.SAVE), step());
        unsaved.set(0);
        assertEquals(Optional.of(TourStep.DONE), step());
        tour.next();
        assertEquals(Optional.empty(), step());
    }

    @Test
    void beginsWithTheFilterWhereTheRecordIsInFrontAlready() {
        record.set(Optional.of(TourViewModel.RECORD));
        tour.start();
        assertEquals(Optional.of(TourStep.FIND), step());
        filtered.set(true);
        assertEquals(Optional.of(TourStep.READ), step());
    }

    @Test
    void aRecordThatIsInFrontAlreadyNeedNotBeSearched() {
        tour.start();
        assertFalse(tour.goesOnProperty().get());
        record.set(Optional.of(TourViewModel.RECORD));
        assertTrue(tour.goesOnProperty().get());
        tour.next();
        assertEquals(Optional.of(TourStep.READ), step());
    }

    @Test
    void waitsForTheRecordItSpeaksOf() {
        tour.start();
        record.set(Optional.of("git/other.json"));
        tour.next();
        assertEquals(Optional.of(TourStep.FIND), step());
    }

    @Test
    void goesBackWhereTheFixIsUndone() {
        find();
        tour.next();
        unsaved.set(1);
        unsaved.set(0);
        assertEquals(Optional.of(TourStep.MEND), step());
    }
}
