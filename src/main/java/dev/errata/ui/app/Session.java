package dev.errata.ui.app;

import dev.errata.search.FuzzyText;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.SuggestionSource;
import dev.errata.workspace.StepName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// An open folder as the window sees it: what its bar and its status line show and do. Belongs to the FX thread.
public interface Session {

    /// How many files are not saved.
    ObservableValue<Integer> unsaved();

    /// The files that are not saved, in order.
    List<String> unsavedFiles();

    /// Whether what is looked at is not saved.
    ObservableValue<Boolean> currentUnsaved();

    /// The file of the record that is looked at.
    ObservableValue<Optional<String>> current();

    /// Whether the list of records is narrowed down.
    ObservableValue<Boolean> filtered();

    /// What the step is called that would be undone.
    ObservableValue<Optional<StepName>> nextUndo();

    /// What the step is called that would be done again.
    ObservableValue<Optional<StepName>> nextRedo();

    void undo();

    void redo();

    /// Shows all steps, to go back to any.
    void history();

    /// Shows what a save would write.
    void review();

    /// Saves what is looked at.
    void saveCurrent();

    /// Saves everything and then runs `whenSaved`; if that fails, tells why and does not run it.
    void saveAll(Runnable whenSaved);

    /// Takes in what is typed and does not count as changed yet.
    void flush();

    /// Names of the values that are typed as JSON and are none yet: no record holds what was typed, and no save keeps it.
    List<String> unfinished();

    /// Forgets all that is not saved.
    void discard();

    /// What the search field offers for a text, be it empty.
    SuggestionSource search();

    /// The fields of the record that is looked at into whose names this fits, the best first.
    List<FoundField> fields(FuzzyText typed);

    /// Looks at the record in this file; says whether it is one of the folder's.
    boolean lookAt(Path file);

    /// Matches all records against these logs.
    void openLogs(List<Path> files);

    /// Shows what the import of a file or folder would bring, and asks whether to take it over.
    void importFrom(Path source);

    /// What the left of the status line says.
    List<StatusItem> status();

    /// Lets go of the folder.
    void close();
}
