package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.ObjectNode;
import dev.errata.json.Span;
import dev.errata.record.FieldPlacement;
import dev.errata.record.OtherMembers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A record as it is now beside its file as it was last saved: which places differ, what stood there, and how to go back to
/// that.
final class SavedRecord {
    private final JsonText saved;
    private final JsonText now;
    private final Map<JsonPointer, int[]> origins = new HashMap<>();

    SavedRecord(JsonText saved, JsonText now) {
        this.saved = saved;
        this.now = now;
    }

    /// What the file has where a place differs from it; empty where nothing differs, and within a new item, of which the file
    /// knows nothing. A value that is spelt in another way differs.
    Optional<PlaceContent> before(JsonPointer at) {
        Optional<JsonPointer> origin = origin(at);
        if (origin.isEmpty()) {
            return isNewItem(at) ? Optional.of(new PlaceContent.Absent()) : Optional.empty();
        }
        boolean differs = !source(saved, origin.get()).equals(source(now, at));
        return differs
                ? Optional.of(saved.find(origin.get()).map(node -> PlaceContent.of(node, saved))
                        .orElseGet(PlaceContent.Absent::new))
                : Optional.empty();
    }

    /// These members of no field, and behind them those that the file has and the record has no longer.
    List<JsonPointer> withGone(List<JsonPointer> others, OtherMembers members) {
        return withGone(others, saved.root().map(members::ofRecord).orElseGet(List::of));
    }

    /// The same for the members of an item that are none of its list's fields.
    List<JsonPointer> withGone(List<JsonPointer> others, FormPlace item, OtherMembers members) {
        return withGone(others, origin(item.pointer()).flatMap(saved::find)
                .map(node -> members.ofItem(node, item.field(), item.pointer())).orElseGet(List::of));
    }

    private List<JsonPointer> withGone(List<JsonPointer> others, List<JsonPointer> once) {
        return Stream.concat(others.stream(), once.stream().filter(at -> now.find(at).isEmpty())).toList();
    }

    /// The text with the place as the file has it, to the letter.
    JsonText reverted(FormPlace place) {
        JsonPointer at = place.pointer();
        Optional<JsonNode> old = origin(at).flatMap(saved::find);
        JsonText result;
        if (old.isPresent()) {
            JsonText holding = now.find(at).isPresent()
                    ? now
                    : put(place, old.get().toValue());
            Span span = holding.find(at).orElseThrow().span();
            String text = holding.text();
            result = holding.withText(text.substring(0, span.start()) + old.get().span().in(saved.text())
                    + text.substring(span.end()));
        } else {
            result = now.find(at).isPresent() ? new JsonEdit.Remove(at).applyTo(now) : now;
        }
        return hasSameMembers(result) ? saved : result;
    }

    /// A member that is gone goes behind the one that it stood behind.
    private JsonText put(FormPlace place, JsonValue value) {
        JsonPointer holder = place.pointer().parent().orElse(JsonPointer.ROOT);
        String key = place.pointer().last().orElseThrow();
        Optional<ObjectNode> here = object(now, holder);
        Optional<ObjectNode> once = origin(holder).flatMap(at -> object(saved, at));
        if (here.isEmpty() || once.isEmpty()) {
            return new FieldPlacement(now).put(place.field(), place.pointer(), value);
        }
        int index = once.get().members().stream().limit(once.get().indexOf(key))
                .mapToInt(member -> here.get().indexOf(member.key())).max().orElse(-1) + 1;
        return new JsonEdit.InsertMember(holder, index, key, value).applyTo(now);
    }

    private static Optional<ObjectNode> object(JsonText text, JsonPointer at) {
        return text.find(at).filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /// With the last difference the white space around it goes too.
    private boolean hasSameMembers(JsonText text) {
        return members(text).equals(members(saved));
    }

    private static List<Map.Entry<String, String>> members(JsonText text) {
        return text.root().filter(ObjectNode.class::isInstance).map(root -> ((ObjectNode) root).members().stream()
                .map(member -> Map.entry(member.key(), member.value().span().in(text.text()))).toList())
                .orElseGet(List::of);
    }

    private static Optional<String> source(JsonText text, JsonPointer at) {
        return text.find(at).map(node -> node.span().in(text.text()));
    }

    private boolean isNewItem(JsonPointer at) {
        return now.find(at).isPresent()
                && at.parent().filter(list -> now.find(list).filter(ArrayNode.class::isInstance).isPresent())
                        .flatMap(this::origin).isPresent();
    }

    /// Where the value of a place stands in the file, or would stand; empty for a new item and what is in it.
    private Optional<JsonPointer> origin(JsonPointer at) {
        Optional<JsonPointer> parent = at.parent();
        if (parent.isEmpty()) {
            return Optional.of(at);
        }
        String token = at.last().orElseThrow();
        return origin(parent.get()).flatMap(holder -> {
            Optional<ArrayNode> list = array(now, parent.get());
            Optional<ArrayNode> old = array(saved, holder);
            if (list.isEmpty() || old.isEmpty()) {
                return Optional.of(holder.child(token));
            }
            int[] known = origins.computeIfAbsent(parent.get(),
                    _ -> SavedItems.origins(list.get().items(), now, old.get().items(), saved));
            int index = JsonPointer.index(token).orElse(known.length);
            boolean isItem = index < known.length;
            return isItem && known[index] >= 0 ? Optional.of(holder.child(known[index])) : Optional.empty();
        });
    }

    private static Optional<ArrayNode> array(JsonText text, JsonPointer at) {
        return text.find(at).filter(ArrayNode.class::isInstance).map(ArrayNode.class::cast);
    }
}
