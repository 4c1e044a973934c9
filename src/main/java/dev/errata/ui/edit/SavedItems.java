package dev.errata.ui.edit;

import dev.errata.json.JsonNode;
import dev.errata.json.JsonText;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import java.util.Arrays;
import java.util.List;

/// Tells which saved item each item of a list was, though items were moved, added, removed or edited since.
final class SavedItems {
    private static final int NONE = -1;

    private final List<String> now;
    private final List<String> saved;
    private final int[] origins;
    private final boolean[] taken;

    private SavedItems(List<String> now, List<String> saved) {
        this.now = now;
        this.saved = saved;
        this.origins = new int[now.size()];
        this.taken = new boolean[saved.size()];
        Arrays.fill(origins, NONE);
    }

    /// The number of the saved item that each item was, -1 for a new one. An item that is as it was goes first, then the most
    /// alike, then the one that stood in its place.
    static int[] origins(List<JsonNode> now, JsonText nowText, List<JsonNode> saved, JsonText savedText) {
        SavedItems items = new SavedItems(sources(now, nowText), sources(saved, savedText));
        items.pairEqual();
        items.pairAlike(now, nowText, saved, savedText);
        items.pairByPlace();
        return items.origins;
    }

    private static List<String> sources(List<JsonNode> items, JsonText text) {
        return items.stream().map(item -> item.span().in(text.text())).toList();
    }

    private void pair(int item, int origin) {
        origins[item] = origin;
        taken[origin] = true;
    }

    private void pairEqual() {
        for (int i = 0; i < Math.min(now.size(), saved.size()); i++) {
            if (now.get(i).equals(saved.get(i))) {
                pair(i, i);
            }
        }
        for (int i = 0; i < now.size(); i++) {
            for (int j = 0; j < saved.size() && origins[i] == NONE; j++) {
                if (!taken[j] && now.get(i).equals(saved.get(j))) {
                    pair(i, j);
                }
            }
        }
    }

    private void pairAlike(List<JsonNode> nowItems, JsonText nowText, List<JsonNode> savedItems, JsonText savedText) {
        for (int i = 0; i < now.size(); i++) {
            int best = NONE;
            long most = 0;
            for (int j = 0; j < saved.size() && origins[i] == NONE; j++) {
                long same = taken[j] ? 0 : sameMembers(nowItems.get(i), nowText, savedItems.get(j), savedText);
                if (same > most) {
                    best = j;
                    most = same;
                }
            }
            if (best != NONE) {
                pair(i, best);
            }
        }
    }

    /// How many members that say something are the same in both.
    private static long sameMembers(JsonNode now, JsonText nowText, JsonNode saved, JsonText savedText) {
        if (!(now instanceof ObjectNode object) || !(saved instanceof ObjectNode other)) {
            return 0;
        }
        return object.members().stream().filter(member -> member.value().span().length() > 2)
                .filter(member -> other.member(member.key()).map(Member::value)
                        .filter(value -> value.span().in(savedText.text())
                                .equals(member.value().span().in(nowText.text())))
                        .isPresent())
                .count();
    }

    /// Where nothing was added or removed, what stands in the place of an item is that item.
    private void pairByPlace() {
        for (int i = 0; i < now.size() && now.size() == saved.size(); i++) {
            if (origins[i] == NONE && !taken[i]) {
                pair(i, i);
            }
        }
    }
}
