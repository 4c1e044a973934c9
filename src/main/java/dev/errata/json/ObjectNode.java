package dev.errata.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// An object in a text: all its members in their order, also those whose key comes again later.
public record ObjectNode(Span span, List<Member> members) implements JsonNode {

    public ObjectNode {
        members = List.copyOf(members);
    }

    /// The member with this key; of several the last, as most parsers do.
    public Optional<Member> member(String key) {
        int index = indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(members.get(index));
    }

    /// Where among the members the one with this key is; of several the last; -1 if there is none.
    public int indexOf(String key) {
        for (int i = members.size() - 1; i >= 0; i--) {
            if (members.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
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
}
