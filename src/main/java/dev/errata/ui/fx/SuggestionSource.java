package dev.errata.ui.fx;

import java.util.List;
import java.util.function.Consumer;

/// Answers what is typed into the search-and-command field.
@FunctionalInterface
public interface SuggestionSource {

    /// Gives the suggestions for `query`, best first, to `receiver` on the FX thread: at once, or later and then only if no
    /// newer query has come in between.
    void suggest(String query, Consumer<List<Suggestion>> receiver);
}
