package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Take;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Files in three versions, one of which is looked at; whose value counts is said field by field.
final class VersionsViewModel {
    private final List<Versions> files;
    private final ObjectProperty<Versions> selected;
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();

    /// @param files at least one; those that need a person come first
    VersionsViewModel(List<Versions> files) {
        this.files = files.stream()
                .sorted((one, other) -> Boolean.compare(other.isConflict(), one.isConflict())).toList();
        this.selected = new SimpleObjectProperty<>(this.files.getFirst());
        count();
    }

    List<Versions> files() {
        return files;
    }

    ObjectProperty<Versions> selectedProperty() {
        return selected;
    }

    /// How many choices are still to be made, in all files.
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Says whose value a part of the file that is looked at gets.
    void choose(RecordPart part, Take take) {
        selected.get().choose(part, take);
        count();
    }

    /// Takes everything in the file that is looked at from one side.
    void chooseAll(Take take) {
        selected.get().chooseAll(take);
        count();
    }

    private void count() {
        open.set(files.stream().mapToInt(Versions::open).sum());
    }

    /// What the choices make of each file; empty where it is to go.
    Map<String, Optional<JsonText>> results() {
        Map<String, Optional<JsonText>> results = new TreeMap<>();
        files.forEach(file -> results.put(file.path(), file.result()));
        return results;
    }

    /// What was seen on disk of each file while the choices were made.
    Map<String, Optional<JsonText>> seen() {
        Map<String, Optional<JsonText>> seen = new TreeMap<>();
        files.forEach(file -> seen.put(file.path(), file.disk()));
        return seen;
    }
}
