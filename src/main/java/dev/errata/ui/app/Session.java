package dev.errata.ui.app;

import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.SuggestionSource;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// An open folder as the window sees it: what its bar and its status line show and do. Belongs to the FX thread.
public interface Session {

    /// How many changes are not saved.
    ObservableValue<Integer> unsaved();

    ObservableValue<Boolean> canUndo();

    ObservableValue<Boolean> canRedo();

    void undo();

    void redo();

    /// Shows what a save would write.
    void review();

    /// Saves everything and then runs `whenSaved`; if that fails, tells why and does not run it.
    void save(Runnable whenSaved);

    /// Forgets all that is not saved.
    void discard();

    /// What the search field offers for a text.
    SuggestionSource search();

    /// Hears the text in the search field after each change of it.
    Consumer<String> filter();

    /// What the left of the status line says.
    List<StatusItem> status();

    /// Lets go of the folder.
    void close();
}
