package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where a place of a text is in the text that came of it.
final class MovedPlace {
    private MovedPlace() {}

    /// The place in `after` of what stands at `at` in `before`. An item is known by what is written in it; where no item has that, and
    /// the list has as many as before, by its number.
    ///
    /// @return empty where its item is no more, and where one of the texts cannot be read
    static Optional<JsonPointer> in(JsonText before, JsonText after, JsonPointer at) {
        Optional<JsonNode> old = before.root();
        Optional<JsonNode> now = after.root();
        if (old.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        JsonPointer place = JsonPointer.ROOT;
        for (String token : at.tokens()) {
            String moved = token;
            int index = JsonPointer.index(token).orElse(-1);
            if (old.orElse(null) instanceof ArrayNode was && now.orElse(null) instanceof ArrayNode is && index >= 0
                    && index < was.items().size()) {
                int found = item(texts(was, before), texts(is, after), index);
                if (found < 0) {
                    return Optional.empty();
                }
                moved = String.valueOf(found);
            }
            old = old.flatMap(node -> node.child(token));
            String next = moved;
            now = now.flatMap(node -> node.child(next));
            place = place.child(moved);
        }
        return Optional.of(place);
    }

    private static List<String> texts(ArrayNode list, JsonText text) {
        return list.items().stream().map(item -> item.span().in(text.text())).toList();
    }

    /// Of items that say the same, the nearest; -1 where there is none.
    private static int item(List<String> was, List<String> is, int index) {
        return IntStream.range(0, is.size()).filter(i -> is.get(i).equals(was.get(index))).boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - index)))
                .orElse(was.size() == is.size() ? index : -1);
    }
}
