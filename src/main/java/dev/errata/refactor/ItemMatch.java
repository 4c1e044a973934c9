package dev.errata.refactor;

import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which items of a list are still there in a later one.
final class ItemMatch {
    /// Longer lists are matched from both ends only.
    private static final int LONGEST = 1_000;

    private ItemMatch() {}

    /// For the places of items that are in both, in the same order, where they are in `after`: as many as there are.
    static Map<Integer, Integer> of(List<JsonValue> before, List<JsonValue> after) {
        Map<Integer, Integer> matched = new HashMap<>();
        int least = Math.min(before.size(), after.size());
        int start = 0;
        while (start < least && isSame(before.get(start), after.get(start))) {
            matched.put(start, start);
            start++;
        }
        int end = 0;
        while (end < least - start
                && isSame(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
            matched.put(before.size() - end, after.size() - end);
        }
        int rows = before.size() - end - start;
        int columns = after.size() - end - start;
        if (rows <= LONGEST && columns <= LONGEST) {
            inner(before.subList(start, start + rows), after.subList(start, start + columns), start, matched);
        }
        return matched;
    }

    /// The longest common subsequence.
    private static void inner(List<JsonValue> before, List<JsonValue> after, int offset,
            Map<Integer, Integer> matched) {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int k = after.size() - 1; k >= 0; k--) {
                longest[i][k] = isSame(before.get(i), after.get(k))
                        ? longest[i + 1][k + 1] + 1
                        : Math.max(longest[i + 1][k], longest[i][k + 1]);
            }
        }
        int i = 0;
        int k = 0;
        while (i < before.size() && k < after.size()) {
            if (isSame(before.get(i), after.get(k))) {
                matched.put(offset + i++, offset + k++);
            } else if (longest[i + 1][k] >= longest[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
    }

    /// Whether both are the same item, perhaps with other members: by its first text people know it.
    private static boolean isSame(JsonValue before, JsonValue after) {
        return before.sameAs(after) || before instanceof JsonObject old && after instanceof JsonObject now
                && name(old).isPresent() && name(old).equals(name(now));
    }

    /// Whether `after`, which stands where `before` was, may be that item under another name: nothing else has changed.
    static boolean isEdited(JsonValue before, JsonValue after) {
        if (!(before instanceof JsonObject old) || !(after instanceof JsonObject now)) {
            return !(before instanceof JsonObject) && !(after instanceof JsonObject);
        }
        return isSame(before, after) || differences(old, now) <= 1;
    }

    private static Optional<JsonValue> name(JsonObject item) {
        return item.members().values().stream().filter(JsonString.class::isInstance).findFirst();
    }

    private static long differences(JsonObject old, JsonObject now) {
        long changed = old.members().entrySet().stream()
                .filter(member -> now.get(member.getKey()).filter(member.getValue()::sameAs).isEmpty()).count();
        return changed + now.members().keySet().stream().filter(key -> old.get(key).isEmpty()).count();
    }
}
