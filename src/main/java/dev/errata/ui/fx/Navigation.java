package dev.errata.ui.fx;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// Goes from screen to screen.
public interface Navigation {

    /// In the order of the rail.
    List<Screen> screens();

    /// The screen that is shown; empty while no folder is open.
    ObservableValue<Optional<Screen>> current();

    /// Shows the screen with this id and gives it the focus.
    ///
    /// @throws IllegalArgumentException if there is none
    void show(String screenId);
}
