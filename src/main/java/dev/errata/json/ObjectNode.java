package dev.errata.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// An object in a text: all its members in their order, also those whose key comes again later. May be used by several threads.
public final class ObjectNode implements JsonNode {
    /// So many members are looked through faster than they are put into a map.
    private static final int FEW = 64;

    private final Span span;
    private final List<Member> members;
    /// Where the last member with each key is, once somebody has asked an object of many.
    private volatile @Nullable Map<String, Integer> places;

    public ObjectNode(Span span, List<Member> members) {
        this.span = Objects.requireNonNull(span);
        this.members = List.copyOf(members);
    }

    @Override
    public Span span() {
        return span;
    }

    /// All members, in their order.
    public List<Member> members() {
        return members;
    }

    /// The member with this key; of several the last, as most parsers do.
    public Optional<Member> member(String key) {
        int index = indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(members.get(index));
    }

    /// Where among the members the one with this key is; of several the last; -1 if there is none.
    public int indexOf(String key) {
        if (members.size() > FEW) {
            return places().getOrDefault(key, -1);
        }
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private Map<String, Integer> places() {
        Map<String, Integer> known = places;
        if (known == null) {
            known = HashMap.newHashMap(members.size());
            for (int i = 0; i < members.size(); i++) {
                known.put(members.get(i).key(), i);
            }
            places = known;
        }
        return known;
    }

    @Override
    public Optional<JsonNode> child(String token) {
        return member(token).map(Member::value);
    }

    @Override
    public JsonObject toValue() {
        SequencedMap<String, JsonValue> map = LinkedHashMap.newLinkedHashMap(members.size());
        for (Member member : members) {
            map.put(member.key(), member.value().toValue());
        }
        return new JsonObject(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectNode object && span.equals(object.span) && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return 31 * span.hashCode() + members.hashCode();
    }

    @Override
    public String toString() {
        return "ObjectNode[span=" + span + ", members=" + members + "]";
    }
}
