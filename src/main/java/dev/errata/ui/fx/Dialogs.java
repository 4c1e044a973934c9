package dev.errata.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;

/// Makes the dialogs of the application, all in one frame.
public final class Dialogs {
    private final Supplier<Optional<Window>> owner;
    private final Appearance appearance;
    private final Localization localization;
    private final Remembered remembered;
    private final List<DialogFrame> frames = new ArrayList<>();

    /// Dialogs over the window that `owner` gives at the time.
    public Dialogs(Supplier<Optional<Window>> owner, Appearance appearance, Localization localization,
            Remembered remembered) {
        this.owner = owner;
        this.appearance = appearance;
        this.localization = localization;
        this.remembered = remembered;
    }

    /// Starts a dialog with this title.
    public DialogFrame frame(Phrase title) {
        frames.removeIf(frame -> !frame.isShowing());
        DialogFrame frame = new DialogFrame(owner.get(), appearance, localization, remembered, title);
        frames.add(frame);
        return frame;
    }

    /// Whether a dialog is open.
    public boolean isAnyShown() {
        return frames.stream().anyMatch(DialogFrame::isShowing);
    }
}
