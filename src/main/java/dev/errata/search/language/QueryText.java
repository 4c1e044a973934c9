package dev.errata.search.language;

import dev.errata.json.Span;
import java.util.List;
import java.util.Optional;

/// A text in the search language, read: what it asks for, and what in it does not count. Any text can be read, also one that is
/// still being typed; what is at fault is left out of the query, and the rest of it stands.
///
/// @param text  what was typed
/// @param parts what all have to hold, in the order of the text; none where it asks for nothing
/// @param faults in the order of the text
public record QueryText(String text, List<Part> parts, List<QueryFault> faults) {

    /// A query that asks for nothing.
    public static final QueryText EMPTY = new QueryText("", List.of(), List.of());

    /// One of the queries that all have to hold.
    ///
    /// @param span where it stands, its NOT included
    public record Part(Span span, Query query) {}

    public QueryText {
        parts = List.copyOf(parts);
        faults = List.copyOf(faults);
    }

    /// Reads a text.
    public static QueryText parse(String text) {
        return new QueryParser(text).parse();
    }

    /// All parts as one query; empty where the text asks for nothing.
    public Optional<Query> query() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(Query.all(parts.stream().map(Part::query).toList()));
    }

    /// Whether all of it counts.
    public boolean isSound() {
        return faults.stream().allMatch(fault -> fault.state() == QueryFault.State.DOUBTFUL);
    }
}
