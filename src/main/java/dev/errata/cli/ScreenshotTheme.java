package dev.errata.cli;

/// The two looks that a picture of the window can have.
public enum ScreenshotTheme {
    LIGHT, DARK
}
