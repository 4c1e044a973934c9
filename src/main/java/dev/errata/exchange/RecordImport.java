package dev.errata.exchange;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What an import would do to a folder. Nothing that is there is written over.
///
/// @param creates the new files
/// @param same    how many records are there already as they are
/// @param refused what stays out
/// @param kept    how many records keep each member for which the flat shape has no place, by its name
public record RecordImport(List<Change> creates, int same, List<Refusal> refused, SortedMap<String, Integer> kept) {

    public RecordImport {
        creates = List.copyOf(creates);
        refused = List.copyOf(refused);
    }

    /// Why something stays out.
    public enum Reason {
        /// It cannot be read as a record as a whole; the detail says where.
        BROKEN,
        /// It has no id under which it could stand; the detail is what it has.
        NO_ID,
        /// Another record has its id; the detail names what differs.
        CONFLICT,
        /// The import itself has another record of its id; the detail says where that is from.
        TWICE
    }

    /// Something that stays out.
    ///
    /// @param from where it comes from, such as `all.csv:3`
    public record Refusal(String from, Reason reason, String detail) {

        /// Bundle key of the message; its arguments are [#from] and [#detail].
        public String messageKey() {
            return switch (reason) {
                case BROKEN -> "exchange.import.broken";
                case NO_ID -> "exchange.import.no-id";
                case CONFLICT -> "exchange.import.conflict";
                case TWICE -> "exchange.import.twice";
            };
        }
    }

    /// Looks at a file or folder, and at what stands where its records would.
    ///
    /// @throws IOException where it cannot be read
    public static RecordImport of(Path source, RecordSet into) throws IOException {
        ImportSource read = ImportSource.read(source);
        List<Refusal> refused = new ArrayList<>(read.refusals());
        List<Change> creates = new ArrayList<>();
        SortedMap<String, Integer> kept = new TreeMap<>();
        Map<String, String> taken = new HashMap<>();
        int same = 0;
        for (ImportItem item : read.items()) {
            Optional<String> spelled = new ErrorRecord(item.from(), item.text()).id();
            Optional<RecordId> id = spelled.flatMap(RecordId::parse);
            if (id.isEmpty()) {
                refused.add(new Refusal(item.from(), Reason.NO_ID, spelled.orElse("–")));
                continue;
            }
            String path = id.get().path();
            Optional<ErrorRecord> there = into.withId(id.get().text()).stream().findFirst().or(() -> into.at(path));
            if (there.isPresent()) {
                List<String> differing = differing(there.get().text(), item.text());
                same += differing.isEmpty() ? 1 : 0;
                if (!differing.isEmpty()) {
                    refused.add(new Refusal(item.from(), Reason.CONFLICT, id.get() + ": " + String.join(", ", differing)));
                }
            } else if (taken.containsKey(path)) {
                refused.add(new Refusal(item.from(), Reason.TWICE, id.get() + ": " + taken.get(path)));
            } else {
                taken.put(path, item.from());
                creates.add(new Change.Create(path, item.text()));
                item.kept().forEach(name -> kept.merge(name, 1, Integer::sum));
            }
        }
        return new RecordImport(creates, same, refused, kept);
    }

    /// The members that mean something else in two texts, which may differ in shape.
    private static List<String> differing(JsonText there, JsonText imported) {
        JsonObject one = flat(there);
        JsonObject other = flat(imported);
        Set<String> names = new LinkedHashSet<>(one.members().keySet());
        names.addAll(other.members().keySet());
        List<String> differing = new ArrayList<>();
        for (String name : names) {
            Optional<JsonValue> value = one.get(name);
            boolean alike = other.get(name).filter(found -> value.filter(found::sameAs).isPresent()).isPresent();
            if (!alike) {
                differing.add(name);
            }
        }
        return differing;
    }

    private static JsonObject flat(JsonText text) {
        JsonObject object = ShapeConversion.object(text);
        return RecordShape.of(text.root()) == RecordShape.ERROR_CANON
                ? ShapeConversion.toFlat(object).record()
                : object;
    }
}
