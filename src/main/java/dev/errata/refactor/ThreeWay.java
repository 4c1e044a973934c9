package dev.errata.refactor;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two versions of one record, `mine` and `theirs`, that were made of the same text: whose value each part gets. The left one of
/// [Take] is mine, the right one theirs.
public final class ThreeWay {

    /// A part in which not all three say the same.
    ///
    /// @param base   what both started from; empty where it had nothing there
    /// @param both   what the two say now: left is mine, with theirs where the two can be one, and right theirs
    /// @param joined whether the left one holds the changes of both
    public record Part(RecordPart part, Optional<JsonValue> base, ComparedPart both, boolean joined) {

        private static Part of(RecordPart part, Optional<JsonValue> base, ComparedPart both) {
            Part plain = new Part(part, base, both, false);
            return plain.settled().isPresent()
                    ? plain
                    : ValueMerge.of(base, both.left(), both.right())
                            .map(value -> new Part(part, base, new ComparedPart(part, value, both.right()), true))
                            .orElse(plain);
        }

        /// Whether only one of the two has changed the part, or both have in the same way, or so that both changes fit.
        public Optional<Take> settled() {
            if (both.isSame() || isAsBefore(both.left())) {
                return Optional.of(Take.RIGHT);
            }
            return joined || isAsBefore(both.right()) ? Optional.of(Take.LEFT) : Optional.empty();
        }

        private boolean isAsBefore(Optional<JsonValue> value) {
            return new ComparedPart(part, base, value).isSame();
        }
    }

    private final ErrorRecord theirs;
    private final List<Part> parts;

    private ThreeWay(ErrorRecord theirs, List<Part> parts) {
        this.theirs = theirs;
        this.parts = List.copyOf(parts);
    }

    /// Compares the three; empty where one of them is no JSON, or they do not have their fields at the same places.
    public static Optional<ThreeWay> of(ErrorRecord base, ErrorRecord mine, ErrorRecord theirs) {
        boolean fits = List.of(base, mine, theirs).stream()
                .allMatch(record -> record.text().isWellFormed() && record.shape() == theirs.shape());
        return fits ? Optional.of(new ThreeWay(theirs, parts(base, mine, theirs))) : Optional.empty();
    }

    private static List<Part> parts(ErrorRecord base, ErrorRecord mine, ErrorRecord theirs) {
        Map<RecordPart, Part> parts = new LinkedHashMap<>();
        for (ComparedPart compared : Comparison.of(mine, theirs)) {
            add(parts, compared, base);
        }
        for (ComparedPart gone : Comparison.of(base, theirs)) {
            RecordPart part = gone.part();
            if (!parts.containsKey(part)) {
                add(parts, new ComparedPart(part, value(part, mine), gone.right()), base);
            }
        }
        return new ArrayList<>(parts.values());
    }

    private static void add(Map<RecordPart, Part> parts, ComparedPart compared, ErrorRecord base) {
        Part part = Part.of(compared.part(), value(compared.part(), base), compared);
        if (!compared.isSame() || !part.isAsBefore(compared.left())) {
            parts.put(compared.part(), part);
        }
    }

    private static Optional<JsonValue> value(RecordPart part, ErrorRecord record) {
        return part.in(record).map(JsonNode::toValue);
    }

    /// The parts in which not all three say the same, in canonical order.
    public List<Part> parts() {
        return parts;
    }

    /// Their text with everything that I have changed; empty where a part is not settled.
    public Optional<JsonText> settled() {
        Map<RecordPart, Take> takes = new HashMap<>();
        parts.forEach(part -> part.settled().ifPresent(take -> takes.put(part.part(), take)));
        return takes.size() == parts.size() ? merged(takes) : Optional.empty();
    }

    /// Their text with my value of each part that is taken from the left; every other byte is theirs. Empty where a value finds
    /// no place in their record.
    public Optional<JsonText> merged(Map<RecordPart, Take> takes) {
        Optional<JsonText> text = Optional.of(theirs.text());
        for (Part part : parts) {
            if (takes.get(part.part()) == Take.LEFT && !part.both().isSame()) {
                text = text.flatMap(now -> Comparison.put(new ErrorRecord(theirs.path(), now), part.part(),
                        part.both().left()));
            }
        }
        return text;
    }
}
