package dev.errata.curation;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The searches that a folder shares, and their text form in `.errata/searches.jsonl`: one search a line, in the order of the names,
/// so that two people who each add one get along in git.
///
/// ```
/// {"name":"Low confidence","query":"confidence<0.5"}
/// ```
///
/// A line that is no search, such as the mark of a conflict, and members that are not known stay as they are. Immutable.
public final class SavedSearches {
    private static final String NAME = "name";
    private static final String QUERY = "query";
    private static final Comparator<SavedSearch> BY_NAME = Comparator
            .comparing(SavedSearch::name, String.CASE_INSENSITIVE_ORDER).thenComparing(SavedSearch::name)
            .thenComparing(SavedSearch::query);

    /// No searches.
    public static final SavedSearches NONE = parse("");

    private final FactLines<SavedSearch> lines;

    private SavedSearches(FactLines<SavedSearch> lines) {
        this.lines = lines;
    }

    /// Reads the text of the file.
    public static SavedSearches parse(String text) {
        return new SavedSearches(FactLines.parse(text, BY_NAME, SavedSearches::read, SavedSearches::written));
    }

    /// The text of the file.
    public String text() {
        return lines.text();
    }

    /// In the order of their names.
    public List<SavedSearch> all() {
        return lines.facts();
    }

    /// The lines that are no searches.
    public List<IdleLine> unreadable() {
        return lines.unreadable();
    }

    /// With one more search, in place of those that have its name.
    public SavedSearches with(SavedSearch search) {
        return new SavedSearches(lines.with(search, known -> known.name().equals(search.name())));
    }

    /// Without the search.
    public SavedSearches without(SavedSearch search) {
        return new SavedSearches(lines.without(search::equals));
    }

    private static String written(SavedSearch search) {
        return JsonObject.of(Map.entry(NAME, JsonValue.of(search.name())),
                Map.entry(QUERY, JsonValue.of(search.query()))).toJson();
    }

    private static Optional<SavedSearch> read(JsonObject object) {
        return FactLines.string(object, NAME).map(String::strip).filter(name -> !name.isEmpty())
                .filter(name -> name.lines().count() == 1)
                .flatMap(name -> FactLines.string(object, QUERY).map(query -> new SavedSearch(name, query)));
    }
}
