package dev.errata.search.language;

import dev.errata.json.Span;
import dev.errata.search.language.QueryFault.Kind;
import dev.errata.search.language.QueryFault.State;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Gathers what is at fault in one text. What reaches to the end of the text is unfinished: more typing can mend it.
final class Faults {
    private final int end;
    private final List<QueryFault> found = new ArrayList<>();

    Faults(String text) {
        this.end = text.stripTrailing().length();
    }

    void add(Span span, Kind kind, String... arguments) {
        found.add(new QueryFault(span, kind, List.of(arguments), state(span)));
    }

    void doubt(Span span, Kind kind, String... arguments) {
        found.add(new QueryFault(span, kind, List.of(arguments), State.DOUBTFUL));
    }

    void add(QueryFault fault) {
        found.add(fault);
    }

    State state(Span span) {
        return span.end() >= end ? State.UNFINISHED : State.WRONG;
    }

    List<QueryFault> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(fault -> fault.span().start())).toList();
    }
}
