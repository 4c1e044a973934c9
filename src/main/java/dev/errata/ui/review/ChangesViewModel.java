package dev.errata.ui.review;

import dev.errata.json.TextDiff;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Newest;
import dev.errata.workspace.FileChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// A list of changed files, one of which is looked at. Texts are compared in the background: that of the chosen file when it
/// is chosen, and the counts of a line when somebody asks for them.
final class ChangesViewModel {
    private record Counted(FileChange change, ObservableValue<Optional<LineCounts>> counts) {}

    private final FxTasks tasks;
    private final Newest comparing;
    private final ObservableList<FileChange> changes = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<FileChange>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<TextDiff>> diff = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<String, Counted> counted = new HashMap<>();

    ChangesViewModel(FxTasks tasks) {
        this.tasks = tasks;
        this.comparing = tasks.newest();
        selected.subscribe(this::compare);
    }

    ObservableList<FileChange> changes() {
        return changes;
    }

    /// The file that is looked at; empty only while there is none.
    ObjectProperty<Optional<FileChange>> selectedProperty() {
        return selected;
    }

    /// What differs in the file that is looked at; empty until it is known.
    ReadOnlyObjectProperty<Optional<TextDiff>> diffProperty() {
        return diff.getReadOnlyProperty();
    }

    /// Lists these; goes on looking at the same file, or at the one that now stands in its place.
    void show(List<FileChange> now) {
        Optional<String> path = selected.get().map(FileChange::path);
        int before = selected.get().map(changes::indexOf).orElse(0);
        if (!changes.equals(now)) {
            changes.setAll(now);
        }
        int place = IntStream.range(0, now.size()).filter(i -> path.equals(Optional.of(now.get(i).path()))).findFirst()
                .orElse(Math.clamp(before, 0, Math.max(0, now.size() - 1)));
        selected.set(now.isEmpty() ? Optional.empty() : Optional.of(now.get(place)));
    }

    /// How many lines the change adds and removes; empty until it is known.
    ObservableValue<Optional<LineCounts>> counts(FileChange change) {
        Counted known = counted.get(change.path());
        if (known != null && known.change().equals(change)) {
            return known.counts();
        }
        ObjectProperty<Optional<LineCounts>> counts = new SimpleObjectProperty<>(Optional.empty());
        counted.put(change.path(), new Counted(change, counts));
        tasks.start((_, _) -> LineCounts.of(change.diff()), found -> counts.set(Optional.of(found)),
                ChangesViewModel::unexpected);
        return counts;
    }

    private void compare(Optional<FileChange> change) {
        diff.set(Optional.empty());
        change.ifPresentOrElse(
                chosen -> comparing.start((_, _) -> chosen.diff(), found -> diff.set(Optional.of(found)),
                        ChangesViewModel::unexpected),
                comparing::cancel);
    }

    private static void unexpected(Exception failure) {
        throw new IllegalStateException("texts could not be compared", failure);
    }
}
