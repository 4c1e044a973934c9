package dev.errata.ui.app;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Where somebody is in the tour. A step that wants a deed ends by it, the others by “Next”: the tour looks on and does nothing
/// itself. Belongs to the FX thread.
final class TourViewModel {
    /// The record that the tour mends: it is faulty on purpose, and some of that is mended without judgement.
    static final String RECORD = "redis/err-bgsave-failed-disk.json";

    private final ReadOnlyObjectWrapper<Optional<TourStep>> step = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper goesOn = new ReadOnlyBooleanWrapper();
    private final ObservableValue<Optional<String>> record;
    private final ObservableValue<Boolean> filtered;
    private int unsaved;

    /// @param record   the file of the record that is looked at
    /// @param filtered whether the list is narrowed down
    /// @param unsaved  how many files are not saved
    TourViewModel(ObservableValue<Optional<String>> record, ObservableValue<Boolean> filtered,
            ObservableValue<Integer> unsaved) {
        this.record = record;
        this.filtered = filtered;
        record.subscribe(_ -> found());
        filtered.subscribe(_ -> found());
        unsaved.subscribe(this::counted);
        step.subscribe(_ -> offerNext());
    }

    /// The step that is shown; empty where there is no tour.
    ReadOnlyObjectProperty<Optional<TourStep>> step() {
        return step.getReadOnlyProperty();
    }

    /// Whether “Next” leads on: no deed is missing.
    ReadOnlyBooleanProperty goesOnProperty() {
        return goesOn.getReadOnlyProperty();
    }

    void start() {
        step.set(Optional.of(TourStep.FIND));
    }

    void end() {
        step.set(Optional.empty());
    }

    /// Goes on, as far as no deed is missing for it.
    void next() {
        step.get().filter(_ -> goesOn.get()).ifPresent(this::after);
    }

    private void after(TourStep shown) {
        step.set(shown.next());
    }

    private boolean isAt(TourStep shown) {
        return step.get().equals(Optional.of(shown));
    }

    private boolean isFound() {
        return record.getValue().equals(Optional.of(RECORD));
    }

    /// The record may be in front from the start: it is found when the filter has been tried on it.
    private void found() {
        if (isAt(TourStep.FIND) && isFound() && filtered.getValue()) {
            after(TourStep.FIND);
        }
        offerNext();
    }

    private void offerNext() {
        goesOn.set(step.get().filter(shown -> !shown.wantsDeed() || shown == TourStep.FIND && isFound()).isPresent());
    }

    /// Something that is undone leads back to where it was to be done.
    private void counted(int files) {
        boolean saved = files < unsaved;
        unsaved = files;
        if (isAt(TourStep.MEND) && files > 0) {
            after(TourStep.MEND);
        } else if (isAt(TourStep.SAVE) && saved) {
            after(TourStep.SAVE);
        } else if (isAt(TourStep.REVIEW) && files == 0) {
            step.set(Optional.of(TourStep.MEND));
        }
    }
}
