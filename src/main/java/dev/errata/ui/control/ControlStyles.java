package dev.errata.ui.control;

import java.util.Objects;

/// The looks of the shared controls.
public final class ControlStyles {
    private ControlStyles() {}

    /// The style sheet, as a URL: for the root of each screen that uses the controls.
    public static String sheet() {
        return Objects.requireNonNull(ControlStyles.class.getResource("control.css"), "control.css").toExternalForm();
    }
}
