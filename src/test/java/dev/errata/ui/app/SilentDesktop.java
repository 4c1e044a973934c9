package dev.errata.ui.app;

import java.nio.file.Files;

/// A desktop for tests on which nothing is started, and whose trash is emptied at once.
final class SilentDesktop {
    static final Outside OUTSIDE = new Outside(_ -> {}, _ -> {}, _ -> {}, (_, file) -> Files.delete(file));

    private SilentDesktop() {}
}
