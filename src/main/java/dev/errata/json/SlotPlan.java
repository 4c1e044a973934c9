package dev.errata.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Decides which elements of an object or array are kept, changed, added or dropped, so that little changes.
final class SlotPlan {

    /// More comparisons than this are not worth a smaller change: then items are paired in their order.
    private static final long MOST_COMPARISONS = 1_000_000;

    private final List<JsonValue> before;
    private final List<JsonValue> after;
    /// For each item after the edit the one before it that it comes from, or -1.
    private final int[] origin;
    private final boolean[] used;

    private SlotPlan(List<JsonValue> before, List<JsonValue> after) {
        this.before = before;
        this.after = after;
        this.origin = new int[after.size()];
        Arrays.fill(origin, -1);
        this.used = new boolean[before.size()];
    }

    /// All elements as they are.
    static List<Slot> unchanged(int size) {
        List<Slot> slots = new ArrayList<>(size + 1);
        for (int i = 0; i < size; i++) {
            slots.add(new Slot.Kept(i));
        }
        return slots;
    }

    /// The members stay in their order; a new one goes behind the key that is before it in `after`.
    static List<Slot> members(ObjectNode before, JsonObject after) {
        List<Slot> slots = new ArrayList<>();
        Map<String, Slot> places = new HashMap<>();
        for (int i = 0; i < before.members().size(); i++) {
            Member member = before.members().get(i);
            JsonValue value = after.members().get(member.key());
            if (value == null) {
                continue;
            }
            boolean same = before.indexOf(member.key()) != i || member.value().toValue().sameAs(value);
            Slot slot = same ? new Slot.Kept(i) : new Slot.Changed(i, value);
            slots.add(slot);
            places.put(member.key(), slot);
        }
        int place = 0;
        for (Map.Entry<String, JsonValue> member : after.members().entrySet()) {
            Slot known = places.get(member.getKey());
            if (known == null) {
                slots.add(place++, Slot.Fresh.member(member.getKey(), member.getValue()));
            } else {
                place = slots.indexOf(known) + 1;
            }
        }
        return slots;
    }

    /// Items that are the same are kept, also where they moved; what is left over between two of them is paired in order.
    static List<Slot> items(ArrayNode before, JsonArray after) {
        SlotPlan plan = new SlotPlan(before.toValue().items(), after.items());
        Set<Integer> fixed = plan.matchInOrder();
        plan.matchMoved();
        plan.pairTheRest(fixed);
        List<Slot> slots = new ArrayList<>();
        for (int k = 0; k < plan.origin.length; k++) {
            JsonValue value = after.items().get(k);
            int from = plan.origin[k];
            if (from < 0) {
                slots.add(Slot.Fresh.item(value));
            } else {
                slots.add(plan.same(from, k) ? new Slot.Kept(from) : new Slot.Changed(from, value));
            }
        }
        return slots;
    }

    private boolean same(int old, int now) {
        return before.get(old).sameAs(after.get(now));
    }

    private void match(int old, int now) {
        origin[now] = old;
        used[old] = true;
    }

    /// Finds a longest common subsequence; gives the places after the edit that belong to it.
    private Set<Integer> matchInOrder() {
        int start = 0;
        int oldEnd = before.size();
        int newEnd = after.size();
        Set<Integer> fixed = new HashSet<>();
        while (start < Math.min(oldEnd, newEnd) && same(start, start)) {
            match(start, start);
            fixed.add(start++);
        }
        while (Math.min(oldEnd, newEnd) > start && same(oldEnd - 1, newEnd - 1)) {
            match(--oldEnd, --newEnd);
            fixed.add(newEnd);
        }
        if ((long) (oldEnd - start) * (newEnd - start) <= MOST_COMPARISONS) {
            matchMiddle(start, oldEnd, newEnd, fixed);
        }
        return fixed;
    }

    private void matchMiddle(int start, int oldEnd, int newEnd, Set<Integer> fixed) {
        int[][] length = new int[oldEnd - start + 1][newEnd - start + 1];
        boolean[][] same = new boolean[oldEnd - start][newEnd - start];
        for (int i = oldEnd - start - 1; i >= 0; i--) {
            for (int k = newEnd - start - 1; k >= 0; k--) {
                same[i][k] = same(start + i, start + k);
                length[i][k] = same[i][k] ? length[i + 1][k + 1] + 1 : Math.max(length[i + 1][k], length[i][k + 1]);
            }
        }
        int i = 0;
        int k = 0;
        while (i < oldEnd - start && k < newEnd - start) {
            if (same[i][k]) {
                match(start + i++, start + k);
                fixed.add(start + k++);
            } else if (length[i + 1][k] >= length[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
    }

    private void matchMoved() {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return;
        }
        for (int k = 0; k < origin.length; k++) {
            for (int i = 0; i < used.length && origin[k] < 0; i++) {
                if (!used[i] && same(i, k)) {
                    match(i, k);
                }
            }
        }
    }

    private void pairTheRest(Set<Integer> fixed) {
        int old = 0;
        for (int k = 0; k < origin.length; k++) {
            if (fixed.contains(k)) {
                old = origin[k] + 1;
            } else if (origin[k] < 0) {
                int limit = nextFixedOrigin(k, fixed);
                while (old < limit && used[old]) {
                    old++;
                }
                if (old < limit) {
                    match(old++, k);
                }
            }
        }
    }

    private int nextFixedOrigin(int now, Set<Integer> fixed) {
        for (int k = now + 1; k < origin.length; k++) {
            if (fixed.contains(k)) {
                return origin[k];
            }
        }
        return before.size();
    }
}
