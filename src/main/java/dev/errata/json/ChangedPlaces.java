package dev.errata.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which values differ between two texts: the innermost ones, each by the pointer to it. A value that is only in one of the
/// texts is one place. Layout, the order of members and the spelling of texts are no difference; the spelling of numbers is.
public final class ChangedPlaces {
    private final List<JsonPointer> places = new ArrayList<>();

    private ChangedPlaces() {}

    /// The places in the order of `after`; what has gone comes behind its neighbours, and is named by where it was. None where
    /// one of the texts is broken.
    public static List<JsonPointer> between(JsonText before, JsonText after) {
        if (before.root().isEmpty() || after.root().isEmpty()) {
            return List.of();
        }
        ChangedPlaces found = new ChangedPlaces();
        found.compare(JsonPointer.ROOT, before.root().get(), after.root().get());
        return List.copyOf(found.places);
    }

    private void compare(JsonPointer at, JsonNode before, JsonNode after) {
        if (before instanceof ObjectNode old && after instanceof ObjectNode now) {
            members(at, old, now);
        } else if (before instanceof ArrayNode old && after instanceof ArrayNode now) {
            items(at, old.items(), now.items());
        } else if (!same(before, after)) {
            places.add(at);
        }
    }

    private void members(JsonPointer at, ObjectNode before, ObjectNode after) {
        Set<String> keys = new LinkedHashSet<>();
        after.members().forEach(member -> keys.add(member.key()));
        before.members().forEach(member -> keys.add(member.key()));
        for (String key : keys) {
            var old = before.child(key);
            var now = after.child(key);
            if (old.isPresent() && now.isPresent()) {
                compare(at.child(key), old.get(), now.get());
            } else {
                places.add(at.child(key));
            }
        }
    }

    /// Items that are the same from the start and from the end are left out, so that one that was added or taken out does not
    /// change the place of all behind it.
    private void items(JsonPointer at, List<JsonNode> before, List<JsonNode> after) {
        int start = 0;
        while (start < Math.min(before.size(), after.size()) && same(before.get(start), after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && same(before.get(before.size() - 1 - end), after.get(after.size() - 1 - end))) {
            end++;
        }
        int old = before.size() - end;
        int now = after.size() - end;
        for (int i = start; i < Math.max(old, now); i++) {
            if (old == now) {
                compare(at.child(i), before.get(i), after.get(i));
            } else {
                places.add(at.child(i));
            }
        }
    }

    private static boolean same(JsonNode before, JsonNode after) {
        return before.toValue().equals(after.toValue());
    }
}
