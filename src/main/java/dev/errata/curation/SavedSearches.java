package dev.errata.curation;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The searches that a folder shares, and their text form in `.errata/searches.jsonl`: one search a line, in the order of the names,
/// so that two people who each add one get along in git.
///
/// ```
/// {"name":"Low confidence","query":"confidence<0.5"}
/// ```
///
/// A line that is no search, such as the mark of a conflict, and members that are not known stay as they are. Immutable.
public final class SavedSearches {
    /// No searches.
    public static final SavedSearches NONE = new SavedSearches(List.of());

    private static final String NAME = "name";
    private static final String QUERY = "query";
    private static final Comparator<SavedSearch> BY_NAME = Comparator
            .comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER).thenComparing(SavedSearch::name)
            .thenComparing(SavedSearch::query);

    private final List<Line> lines;

    /// @param search what it says; empty where it is no search
    private record Line(String text, Optional<SavedSearch> search) {}

    private SavedSearches(List<Line> lines) {
        List<Line> sorted = new ArrayList<>(lines);
        // What is no search comes last, in the order in which it was found.
        sorted.sort((one, other) -> one.search.isPresent() && other.search.isPresent()
                ? BY_NAME.compare(one.search.get(), other.search.get())
                : Boolean.compare(one.search.isEmpty(), other.search.isEmpty()));
        this.lines = List.copyOf(sorted);
    }

    /// Reads the text of the file.
    public static SavedSearches parse(String text) {
        return new SavedSearches(text.lines().filter(line -> !line.isBlank())
                .map(line -> new Line(line, read(line))).toList());
    }

    /// The text of the file.
    public String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text).append('\n'));
        return text.toString();
    }

    /// In the order of their names.
    public List<SavedSearch> all() {
        return lines.stream().flatMap(line -> line.search.stream()).toList();
    }

    /// The lines that are no searches.
    public List<String> unreadable() {
        return lines.stream().filter(line -> line.search.isEmpty()).map(Line::text).toList();
    }

    /// With one more search, in place of those that have its name.
    public SavedSearches with(SavedSearch search) {
        return changed(known -> !known.name().equals(search.name()), Stream.of(search));
    }

    /// Without the search.
    public SavedSearches without(SavedSearch search) {
        return changed(known -> !known.equals(search), Stream.of());
    }

    private SavedSearches changed(Predicate<SavedSearch> kept, Stream<SavedSearch> added) {
        return new SavedSearches(Stream.concat(lines.stream().filter(line -> line.search.filter(kept).isPresent()
                || line.search.isEmpty()), added.map(search -> new Line(written(search), Optional.of(search))))
                .toList());
    }

    private static String written(SavedSearch search) {
        return JsonObject.of(Map.entry(NAME, JsonValue.of(search.name())),
                Map.entry(QUERY, JsonValue.of(search.query()))).toJson();
    }

    private static Optional<SavedSearch> read(String line) {
        Optional<JsonValue> value = JsonText.of(line).root().map(JsonNode::toValue);
        return value.flatMap(found -> string(found, NAME).map(String::strip).filter(name -> !name.isEmpty())
                .filter(name -> name.lines().count() == 1)
                .flatMap(name -> string(found, QUERY).map(query -> new SavedSearch(name, query))));
    }

    private static Optional<String> string(JsonValue value, String name) {
        return value instanceof JsonObject object && object.get(name).orElse(value) instanceof JsonString(String text)
                ? Optional.of(text)
                : Optional.empty();
    }
}
