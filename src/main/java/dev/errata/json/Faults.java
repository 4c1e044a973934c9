package dev.errata.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong with a text while it is parsed.
final class Faults {

    /// No text lists more problems than this.
    static final int MOST = 100;

    private final LineIndex lines;
    private final Supplier<JsonPointer> place;
    private final List<JsonProblem> problems = new ArrayList<>();

    /// Ends the parsing of a text that cannot be understood any further; never leaves the parser.
    static final class Halt extends RuntimeException {

        private Halt() {
            super("parsing ended", null, false, false);
        }
    }

    /// `place` tells which value the parser is in.
    Faults(LineIndex lines, Supplier<JsonPointer> place) {
        this.lines = lines;
        this.place = place;
    }

    void report(JsonFault fault, Span span, String... arguments) {
        report(fault, span, place.get(), arguments);
    }

    void report(JsonFault fault, Span span, JsonPointer pointer, String... arguments) {
        if (problems.size() == MOST) {
            throw new Halt();
        }
        problems.add(new JsonProblem(fault, span, lines.position(span.start()), pointer, List.of(arguments)));
    }

    /// Notes a fault behind which nothing can be understood; the caller throws the result.
    Halt halt(JsonFault fault, Span span, String... arguments) {
        report(fault, span, arguments);
        return new Halt();
    }

    int line(int offset) {
        return lines.position(offset).line();
    }

    List<JsonProblem> problems() {
        return problems;
    }
}
