package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Two changes of the same value made one, where they do not contradict each other: objects member by member, lists item by item. Of
/// what both have added at the same place of a list, theirs comes first.
final class ValueMerge {
    private ValueMerge() {}

    /// The value with both changes; empty where they contradict each other. An empty value is one that is not there.
    static Optional<Optional<JsonValue>> of(Optional<JsonValue> base, Optional<JsonValue> mine,
            Optional<JsonValue> theirs) {
        if (same(mine, theirs) || same(base, mine)) {
            return Optional.of(theirs);
        }
        if (same(base, theirs)) {
            return Optional.of(mine);
        }
        if (base.isEmpty() || mine.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonValue> merged = of(base.get(), mine.get(), theirs.get());
        return merged.isPresent() ? Optional.of(merged) : Optional.empty();
    }

    private static Optional<JsonValue> of(JsonValue base, JsonValue mine, JsonValue theirs) {
        if (base instanceof JsonObject before && mine instanceof JsonObject own && theirs instanceof JsonObject other) {
            return members(before, own, other);
        }
        if (base instanceof JsonArray before && mine instanceof JsonArray own && theirs instanceof JsonArray other) {
            return items(before.items(), own.items(), other.items());
        }
        return Optional.empty();
    }

    private static boolean same(Optional<JsonValue> one, Optional<JsonValue> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || one.get().sameAs(other.orElseThrow()));
    }

    private static Optional<JsonValue> members(JsonObject base, JsonObject mine, JsonObject theirs) {
        Set<String> keys = new LinkedHashSet<>(theirs.members().keySet());
        keys.addAll(mine.members().keySet());
        SequencedMap<String, JsonValue> merged = new LinkedHashMap<>();
        for (String key : keys) {
            Optional<Optional<JsonValue>> member = of(base.get(key), mine.get(key), theirs.get(key));
            if (member.isEmpty()) {
                return Optional.empty();
            }
            member.get().ifPresent(value -> merged.put(key, value));
        }
        return Optional.of(new JsonObject(merged));
    }

    /// Items that all three have hold the lists together; between two of them each side has its own stretch.
    private static Optional<JsonValue> items(List<JsonValue> base, List<JsonValue> mine, List<JsonValue> theirs) {
        Map<Integer, Integer> inMine = ItemMatch.of(base, mine);
        Map<Integer, Integer> inTheirs = ItemMatch.of(base, theirs);
        List<JsonValue> merged = new ArrayList<>();
        int baseFrom = 0;
        int mineFrom = 0;
        int theirsFrom = 0;
        for (int at = 0; at <= base.size(); at++) {
            boolean isEnd = at == base.size();
            if (!isEnd && !(inMine.containsKey(at) && inTheirs.containsKey(at))) {
                continue;
            }
            int mineTo = isEnd ? mine.size() : inMine.getOrDefault(at, 0);
            int theirsTo = isEnd ? theirs.size() : inTheirs.getOrDefault(at, 0);
            Optional<List<JsonValue>> stretch = stretch(base.subList(baseFrom, at), mine.subList(mineFrom, mineTo),
                    theirs.subList(theirsFrom, theirsTo));
            if (stretch.isEmpty()) {
                return Optional.empty();
            }
            merged.addAll(stretch.get());
            if (!isEnd) {
                Optional<Optional<JsonValue>> item = of(Optional.of(base.get(at)), Optional.of(mine.get(mineTo)),
                        Optional.of(theirs.get(theirsTo)));
                if (item.isEmpty()) {
                    return Optional.empty();
                }
                item.get().ifPresent(merged::add);
            }
            baseFrom = at + 1;
            mineFrom = mineTo + 1;
            theirsFrom = theirsTo + 1;
        }
        return Optional.of(new JsonArray(merged));
    }

    private static Optional<List<JsonValue>> stretch(List<JsonValue> base, List<JsonValue> mine,
            List<JsonValue> theirs) {
        if (sameItems(mine, theirs) || sameItems(base, mine)) {
            return Optional.of(theirs);
        }
        if (sameItems(base, theirs)) {
            return Optional.of(mine);
        }
        if (base.isEmpty()) {
            List<JsonValue> both = new ArrayList<>(theirs);
            mine.stream().filter(added -> theirs.stream().noneMatch(added::sameAs)).forEach(both::add);
            return Optional.of(both);
        }
        return base.size() == mine.size() && base.size() == theirs.size()
                ? inPlace(base, mine, theirs)
                : Optional.empty();
    }

    /// Items that were edited where they stand. One that another item has taken the place of is no edited one.
    private static Optional<List<JsonValue>> inPlace(List<JsonValue> base, List<JsonValue> mine,
            List<JsonValue> theirs) {
        List<JsonValue> merged = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            JsonValue before = base.get(i);
            boolean isKept = ItemMatch.isEdited(before, mine.get(i)) && ItemMatch.isEdited(before, theirs.get(i));
            Optional<Optional<JsonValue>> item = isKept
                    ? of(Optional.of(before), Optional.of(mine.get(i)), Optional.of(theirs.get(i)))
                    : Optional.empty();
            if (item.isEmpty()) {
                return Optional.empty();
            }
            item.get().ifPresent(merged::add);
        }
        return Optional.of(merged);
    }

    private static boolean sameItems(List<JsonValue> one, List<JsonValue> other) {
        return new JsonArray(one).sameAs(new JsonArray(other));
    }
}
