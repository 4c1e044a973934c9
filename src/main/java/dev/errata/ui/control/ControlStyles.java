package dev.errata.ui.control;

import dev.errata.ui.fx.StyleSheet;

/// The looks of the shared controls.
public final class ControlStyles {
    /// Editors of values, diffs, lists of words.
    public static final StyleSheet VALUES = StyleSheet.beside(ControlStyles.class, "control.css");

    private ControlStyles() {}
}
