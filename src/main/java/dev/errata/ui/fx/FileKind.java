package dev.errata.ui.fx;

import java.util.List;

/// A kind of file that a file dialog offers: its name and the patterns it goes by, such as `*.csv`.
public record FileKind(Phrase name, List<String> patterns) {
    public FileKind {
        patterns = List.copyOf(patterns);
    }
}
