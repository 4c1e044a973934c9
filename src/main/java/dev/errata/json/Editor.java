package dev.errata.json;

import dev.errata.json.JsonEditException.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Applies one edit to one text.
final class Editor {

    private final JsonText source;
    private final String text;
    private final JsonNode root;
    private final Pieces out = new Pieces();
    private @Nullable Rewriter rewriter;

    Editor(JsonText source) {
        this.source = source;
        this.text = source.text();
        this.root = source.root()
                .orElseThrow(() -> new JsonEditException(JsonPointer.ROOT, Reason.NOT_WELL_FORMED));
    }

    JsonText apply(JsonEdit edit) {
        JsonPointer place = switch (edit) {
            case JsonEdit.Replace replace -> replace(replace);
            case JsonEdit.InsertMember insert -> insertMember(insert);
            case JsonEdit.InsertItem insert -> insertItem(insert);
            case JsonEdit.Remove remove -> remove(remove.at());
            case JsonEdit.Move move -> move(move);
            case JsonEdit.MoveMember move -> moveMember(move);
            case JsonEdit.RenameKey rename -> rename(rename);
            case JsonEdit.RemoveShadowed remove -> removeShadowed(remove.at());
        };
        JsonText result = source.with(out);
        if (!result.isWellFormed()) {
            throw new JsonEditException(place, Reason.BEYOND_LIMITS);
        }
        return result;
    }

    private Rewriter rewriter() {
        if (rewriter == null) {
            rewriter = new Rewriter(text, root, out);
        }
        return rewriter;
    }

    private JsonPointer replace(JsonEdit.Replace edit) {
        JsonNode old = find(edit.at());
        within(old.span(), () -> rewriter().rewrite(old, edit.value(), role(edit.at()), around(edit.at())));
        return edit.at();
    }

    private JsonPointer insertMember(JsonEdit.InsertMember edit) {
        ObjectNode object = object(edit.object());
        if (object.indexOf(edit.key()) >= 0) {
            throw new JsonEditException(edit.object().child(edit.key()), Reason.KEY_EXISTS);
        }
        insert(edit.object(), object, object.members().size(), edit.index(),
                Slot.Fresh.member(edit.key(), edit.value()));
        return edit.object();
    }

    private JsonPointer insertItem(JsonEdit.InsertItem edit) {
        ArrayNode array = array(edit.array());
        insert(edit.array(), array, array.items().size(), edit.index(), Slot.Fresh.item(edit.value()));
        return edit.array();
    }

    private void insert(JsonPointer at, JsonNode container, int size, int index, Slot fresh) {
        if (index < 0 || index > size) {
            throw new JsonEditException(at.child(Integer.toString(index)), Reason.INDEX_OUT_OF_RANGE);
        }
        List<Slot> slots = SlotPlan.unchanged(size);
        slots.add(index, fresh);
        arrange(at, container, slots);
    }

    private JsonPointer remove(JsonPointer at) {
        JsonPointer parent = at.parent()
                .orElseThrow(() -> new JsonEditException(at, Reason.ROOT_CANNOT_BE_REMOVED));
        find(at);
        String token = at.last().orElseThrow();
        JsonNode holder = find(parent);
        List<Slot> slots = switch (holder) {
            case ObjectNode object -> without(object, token, object.members().size());
            case ArrayNode array -> {
                List<Slot> items = SlotPlan.unchanged(array.items().size());
                items.remove(JsonPointer.index(token).orElseThrow());
                yield items;
            }
            case ScalarNode _ -> throw new JsonEditException(parent, Reason.NOT_A_CONTAINER);
        };
        arrange(parent, holder, slots);
        return at;
    }

    private JsonPointer removeShadowed(JsonPointer at) {
        ObjectNode object = holderOf(at);
        String key = at.last().orElseThrow();
        arrange(at.parent().orElseThrow(), object, without(object, key, object.indexOf(key)));
        return at;
    }

    /// All members but those with this key before member number `end`.
    private static List<Slot> without(ObjectNode object, String key, int end) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < object.members().size(); i++) {
            if (i >= end || !object.members().get(i).key().equals(key)) {
                slots.add(new Slot.Kept(i));
            }
        }
        return slots;
    }

    private JsonPointer move(JsonEdit.Move edit) {
        ArrayNode array = array(edit.array());
        int size = array.items().size();
        for (int index : new int[]{edit.from(), edit.to()}) {
            if (index < 0 || index >= size) {
                throw new JsonEditException(edit.array().child(Integer.toString(index)), Reason.INDEX_OUT_OF_RANGE);
            }
        }
        List<Slot> slots = SlotPlan.unchanged(size);
        slots.add(edit.to(), slots.remove(edit.from()));
        arrange(edit.array(), array, slots);
        return edit.array();
    }

    private JsonPointer moveMember(JsonEdit.MoveMember edit) {
        ObjectNode object = holderOf(edit.at());
        JsonPointer holder = edit.at().parent().orElseThrow();
        String key = edit.at().last().orElseThrow();
        List<String> others = object.members().stream().map(Member::key).filter(other -> !other.equals(key)).toList();
        List<String> ranks = others.stream().distinct().toList();
        if (edit.to() < 0 || edit.to() > ranks.size()) {
            throw new JsonEditException(holder.child(Integer.toString(edit.to())), Reason.INDEX_OUT_OF_RANGE);
        }
        List<Slot> slots = without(object, key, object.members().size());
        List<Slot> moved = SlotPlan.unchanged(object.members().size());
        moved.removeAll(slots);
        slots.addAll(edit.to() == ranks.size() ? slots.size() : others.indexOf(ranks.get(edit.to())), moved);
        arrange(holder, object, slots);
        return holder;
    }

    private JsonPointer rename(JsonEdit.RenameKey edit) {
        ObjectNode object = holderOf(edit.at());
        String key = edit.at().last().orElseThrow();
        if (!key.equals(edit.newKey()) && object.indexOf(edit.newKey()) >= 0) {
            throw new JsonEditException(edit.at(), Reason.KEY_EXISTS);
        }
        within(object.span(), () -> {
            int from = object.span().start();
            for (Member member : object.members()) {
                if (member.key().equals(key)) {
                    out.keep(from, member.keySpan().start());
                    rewriter().rewriteString(member.keySpan(), key, edit.newKey());
                    from = member.keySpan().end();
                }
            }
            out.keep(from, object.span().end());
        });
        return edit.at();
    }

    private void arrange(JsonPointer at, JsonNode container, List<Slot> slots) {
        within(container.span(), () -> rewriter().arrange(container, slots, role(at), around(at)));
    }

    /// Keeps all text around a span, for which `inside` writes.
    private void within(Span span, Runnable inside) {
        out.keep(0, span.start());
        inside.run();
        out.keep(span.end(), text.length());
    }

    private JsonNode find(JsonPointer at) {
        return root.find(at).orElseThrow(() -> new JsonEditException(at, Reason.NO_SUCH_VALUE));
    }

    private ObjectNode object(JsonPointer at) {
        if (find(at) instanceof ObjectNode object) {
            return object;
        }
        throw new JsonEditException(at, Reason.NOT_AN_OBJECT);
    }

    private ArrayNode array(JsonPointer at) {
        if (find(at) instanceof ArrayNode array) {
            return array;
        }
        throw new JsonEditException(at, Reason.NOT_AN_ARRAY);
    }

    /// The object of the member at a pointer.
    private ObjectNode holderOf(JsonPointer at) {
        find(at);
        Optional<JsonNode> holder = at.parent().flatMap(root::find);
        if (holder.isPresent() && holder.get() instanceof ObjectNode object) {
            return object;
        }
        throw new JsonEditException(at, Reason.NOT_A_MEMBER);
    }

    /// How what holds the value at a pointer is written.
    private Lines around(JsonPointer at) {
        return at.parent().map(parent -> Elements.of(text, find(parent)).lines()).orElse(Lines.MANY);
    }

    private String role(JsonPointer at) {
        String role = Spot.ROOT;
        JsonNode node = root;
        for (String token : at.tokens()) {
            role = node instanceof ArrayNode ? Spot.item(role) : Spot.member(role, token);
            node = node.child(token).orElseThrow();
        }
        return role;
    }
}
