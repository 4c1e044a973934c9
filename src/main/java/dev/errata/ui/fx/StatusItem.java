package dev.errata.ui.fx;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/// One text of the status line, which follows what it tells about.
///
/// @param id the id of its control
/// @param text shown as it is; while it is empty the item takes no room
/// @param action what a click on it does
public record StatusItem(String id, ObservableValue<String> text, Tone tone, Optional<Runnable> action) {

    public static StatusItem of(String id, ObservableValue<String> text) {
        return new StatusItem(id, text, Tone.PLAIN, Optional.empty());
    }

    public static StatusItem of(String id, ObservableValue<String> text, Tone tone) {
        return new StatusItem(id, text, tone, Optional.empty());
    }

    /// This item, leading somewhere when it is clicked.
    public StatusItem leadingTo(Runnable run) {
        return new StatusItem(id, text, tone, Optional.of(run));
    }
}
