package dev.errata.curation;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// A side file with one fact a line, sorted, so that git merges what two people add. A line that is no fact, such as the mark of a
/// conflict, stays as it is behind the others. Immutable.
final class FactLines<T> {
    private final Comparator<T> order;
    private final Function<T, String> writer;
    private final List<Line<T>> lines;

    /// @param number 1-based, where it stood in the text that was read; 0 where it is new
    /// @param fact   what the line says; empty where that is nothing known
    private record Line<T>(int number, String text, Optional<T> fact) {}

    private FactLines(Comparator<T> order, Function<T, String> writer, List<Line<T>> lines) {
        this.order = order;
        this.writer = writer;
        List<Line<T>> sorted = new ArrayList<>(lines);
        sorted.sort((one, other) -> one.fact().isPresent() && other.fact().isPresent()
                ? order.compare(one.fact().get(), other.fact().get())
                : Boolean.compare(one.fact().isEmpty(), other.fact().isEmpty()));
        this.lines = List.copyOf(sorted);
    }

    /// Reads the text of a file.
    ///
    /// @param reader gives the fact of an object; empty where it is none
    /// @param writer gives the line of a fact
    static <T> FactLines<T> parse(String text, Comparator<T> order, Function<JsonObject, Optional<T>> reader,
            Function<T, String> writer) {
        List<Line<T>> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                lines.add(new Line<>(number, line, object(line).flatMap(reader)));
            }
        }
        return new FactLines<>(order, writer, lines);
    }

    /// As it is once it is written: each line has the number of its place.
    private FactLines<T> changed(List<Line<T>> all) {
        FactLines<T> sorted = new FactLines<>(order, writer, all);
        List<Line<T>> numbered = new ArrayList<>();
        sorted.lines.forEach(line -> numbered.add(new Line<>(numbered.size() + 1, line.text(), line.fact())));
        return new FactLines<>(order, writer, numbered);
    }

    private static Optional<JsonObject> object(String line) {
        return JsonText.of(line).root().map(JsonNode::toValue).filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast);
    }

    /// The text that an object has under a name.
    static Optional<String> string(JsonObject object, String name) {
        return object.get(name).filter(JsonString.class::isInstance).map(JsonString.class::cast)
                .map(JsonString::value);
    }

    /// The text of the file.
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    List<T> facts() {
        return lines.stream().flatMap(line -> line.fact().stream()).toList();
    }

    /// The lines that say nothing known.
    List<IdleLine> unreadable() {
        return lines.stream().filter(line -> line.fact().isEmpty())
                .map(line -> new IdleLine(line.number(), line.text())).toList();
    }

    /// The lines of these facts, as they stand.
    List<String> texts(Predicate<T> wanted) {
        return lines.stream().filter(line -> line.fact().filter(wanted).isPresent()).map(Line::text).toList();
    }

    /// With one more fact, in place of those that it replaces.
    FactLines<T> with(T fact, Predicate<T> replaced) {
        return withAll(List.of(fact), replaced);
    }

    /// With more facts, in place of those that they replace.
    FactLines<T> withAll(List<T> added, Predicate<T> replaced) {
        List<Line<T>> all = new ArrayList<>(without(replaced).lines);
        added.forEach(fact -> all.add(new Line<>(0, writer.apply(fact), Optional.of(fact))));
        return changed(all);
    }

    FactLines<T> without(Predicate<T> gone) {
        return changed(lines.stream().filter(line -> line.fact().filter(gone).isEmpty()).toList());
    }
}
