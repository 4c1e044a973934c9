package dev.errata.ui.app;

import dev.errata.json.JsonPointer;
import dev.errata.record.RecordShape;
import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.Marked;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.Suggestion;
import dev.errata.ui.fx.SuggestionSource;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// A session that keeps what was asked of it.
final class FixtureSession implements Session {
    private static final StepName STEP = StepName.at("edit.step.edit", RecordShape.FLAT,
            JsonPointer.ROOT.child("confidence"));

    final SimpleObjectProperty<Integer> unsaved = new SimpleObjectProperty<>(0);
    final List<String> asked = new ArrayList<>();

    /// The files of its records.
    final List<Path> own = new ArrayList<>();

    /// Whether a save fails.
    boolean refusing;

    /// How many files [#flush] makes unsaved.
    int typed;

    /// Names of values that no save keeps.
    final List<String> unfinished = new ArrayList<>();

    /// Runs the search for records.
    Executor searching = Runnable::run;

    @Override
    public ObservableValue<Integer> unsaved() {
        return unsaved;
    }

    @Override
    public ObservableValue<Optional<String>> current() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    @Override
    public ObservableValue<Boolean> filtered() {
        return new SimpleObjectProperty<>(false);
    }

    @Override
    public ObservableValue<Optional<StepName>> nextUndo() {
        return unsaved.map(count -> count > 0 ? Optional.of(STEP) : Optional.<StepName>empty());
    }

    @Override
    public ObservableValue<Optional<StepName>> nextRedo() {
        return new SimpleObjectProperty<>(Optional.empty());
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }

    @Override
    public void history() {
        asked.add("history");
    }

    @Override
    public void review() {
        asked.add("review");
    }

    @Override
    public List<String> unsavedFiles() {
        return IntStream.rangeClosed(1, unsaved.get()).mapToObj(i -> "redis/" + i + ".json").toList();
    }

    @Override
    public ObservableValue<Boolean> currentUnsaved() {
        return unsaved.map(count -> count > 0);
    }

    @Override
    public void saveCurrent() {
        asked.add("save current");
        unsaved.set(unsaved.get() - 1);
    }

    @Override
    public void saveAll(Runnable whenSaved) {
        asked.add("save");
        if (!refusing) {
            unsaved.set(0);
            whenSaved.run();
        }
    }

    @Override
    public void flush() {
        unsaved.set(unsaved.get() + typed);
        typed = 0;
    }

    @Override
    public List<String> unfinished() {
        return unfinished;
    }

    @Override
    public void discard() {
        asked.add("discard");
    }

    @Override
    public SuggestionSource search() {
        return (query, receiver) -> searching
                .execute(() -> receiver.accept(List.of(Suggestion.of(Marked.plain("go to " + query),
                        Marked.plain(""), "records", () -> asked.add("go to " + query)))));
    }

    @Override
    public List<FoundField> fields(FuzzyText typed) {
        return List.of();
    }

    @Override
    public boolean lookAt(Path file) {
        asked.add("look at " + file.getFileName());
        return own.contains(file);
    }

    @Override
    public void openLogs(List<Path> files) {
        files.forEach(file -> asked.add("log " + file.getFileName()));
    }

    @Override
    public void importFrom(Path source) {
        asked.add("import " + source.getFileName());
    }

    @Override
    public List<StatusItem> status() {
        return List.of();
    }

    @Override
    public void close() {
        asked.add("close");
    }
}
