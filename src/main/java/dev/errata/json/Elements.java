package dev.errata.json;

import java.util.ArrayList;
import java.util.List;

/// The elements of an object or array with at least one, and what stands between them. A *gap* is the white space and the
/// comma from the end of one element to the start of the next.
record Elements(String text, Span whole, List<Span> spans) {

    static Elements of(String text, JsonNode container) {
        List<Span> spans = new ArrayList<>();
        switch (container) {
            case ObjectNode object -> object.members().forEach(member -> spans.add(member.span()));
            case ArrayNode array -> array.items().forEach(item -> spans.add(item.span()));
            case ScalarNode _ -> {
            }
        }
        return new Elements(text, container.span(), spans);
    }

    int size() {
        return spans.size();
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    /// The opening bracket and the white space behind it.
    Span head() {
        return new Span(whole.start(), spans.getFirst().start());
    }

    /// The white space before the closing bracket, and the bracket.
    Span tail() {
        return new Span(spans.getLast().end(), whole.end());
    }

    /// What stands between an element and the next one.
    Span gap(int element) {
        return new Span(/* start= */ spans.get(element).end(), /* end= */ spans.get(element + 1).start());
    }

    String gapText(int element) {
        return gap(element).in(text);
    }

    /// What stands between an element and a later one if all between them go: where there are blank lines, they stay.
    Span joined(int element, int later) {
        int best = later - 1;
        for (int i = later - 2; i >= element; i--) {
            if (lineEnds(gapText(i)) > lineEnds(gapText(best))) {
                best = i;
            }
        }
        return gap(best);
    }

    /// A gap for something new beside an element: one of those around it, or as before the first element, without the blank
    /// line that one of them may have. `alone` is for an array or object of one line with one element.
    String usualGap(int element, String alone) {
        String start = "," + text.substring(whole.start() + 1, spans.getFirst().start());
        if (size() == 1) {
            return lineEnds(start) > 0 ? start : alone;
        }
        String best = gapText(Math.min(element, size() - 2));
        for (int i : new int[]{element - 1, element + 1}) {
            if (i >= 0 && i < size() - 1 && lineEnds(gapText(i)) < lineEnds(best)) {
                best = gapText(i);
            }
        }
        return lineEnds(start) > 0 && lineEnds(start) < lineEnds(best) ? start : best;
    }

    /// Whether the text from the opening to the closing bracket is one line.
    Lines lines() {
        return text.substring(whole.start(), whole.end()).indexOf('\n') < 0 ? Lines.ONE : Lines.MANY;
    }

    /// The white space that starts the line of an offset, as far as the offset.
    static String indentAt(String text, int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    private static long lineEnds(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }
}
