package dev.errata.json;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a changed value over an old one, and keeps all that is the same.
final class Rewriter {

    private final String text;
    private final JsonNode root;
    private final Pieces out;
    private @Nullable Habits habits;
    private @Nullable ValueFormatter formatter;

    Rewriter(String text, JsonNode root, Pieces out) {
        this.text = text;
        this.root = root;
        this.out = out;
    }

    private Habits habits() {
        if (habits == null) {
            habits = Habits.of(text, root);
        }
        return habits;
    }

    private ValueFormatter formatter() {
        if (formatter == null) {
            formatter = new ValueFormatter(habits(), SpellingHabit.of(text));
        }
        return formatter;
    }

    /// Puts `value` where `old` stands. `around` tells how what holds it is written.
    void rewrite(JsonNode old, JsonValue value, String role, Lines around) {
        if (old.toValue().sameAs(value)) {
            out.keep(old.span());
        } else if (old instanceof ObjectNode object && value instanceof JsonObject now && !object.members().isEmpty()) {
            arrange(object, SlotPlan.members(object, now), role, around);
        } else if (old instanceof ArrayNode array && value instanceof JsonArray now && !array.items().isEmpty()) {
            arrange(array, SlotPlan.items(array, now), role, around);
        } else if (old.toValue() instanceof JsonString before && value instanceof JsonString after) {
            rewriteString(old.span(), before.value(), after.value());
        } else {
            out.write(formatter().format(value, new Spot(role, around, Elements.indentAt(text, old.span().start()))));
        }
    }

    /// Writes the part of a string literal in which its value changes.
    void rewriteString(Span literal, String before, String after) {
        int start = CommonText.start(before, after);
        int end = CommonText.end(before, after, start);
        if (wouldMeet(before, after, start, end)) {
            start = 0;
            end = 0;
        }
        int[] offsets = SpellingHabit.offsets(literal.in(text), before.length());
        StringBuilder middle = new StringBuilder();
        if (start < after.length() - end) {
            SpellingHabit.of(text).append(after, start, after.length() - end, middle);
        }
        out.keep(literal.start(), literal.start() + offsets[start])
                .write(middle.toString())
                .keep(literal.start() + offsets[before.length() - end], literal.end());
    }

    /// Bytes that are no text, with nothing between them any more, could become a character that nobody asked for.
    private static boolean wouldMeet(String before, String after, int start, int end) {
        return start > 0
                && end > 0
                && start + end == after.length()
                && before.charAt(start - 1) == Utf8.REPLACEMENT
                && before.charAt(before.length() - end) == Utf8.REPLACEMENT;
    }

    /// Writes an object or array with other elements. `around` tells how what holds it is written.
    void arrange(JsonNode container, List<Slot> slots, String role, Lines around) {
        Elements elements = Elements.of(text, container);
        if (elements.isEmpty()) {
            fill(container, slots, role, around);
            return;
        }
        if (slots.isEmpty()) {
            out.keep(container.span().start(), container.span().start() + 1);
            out.keep(container.span().end() - 1, container.span().end());
            return;
        }
        boolean reordered = isReordering(slots, elements.size());
        String indent = Elements.indentAt(text, elements.spans().getFirst().start());
        out.keep(elements.head());
        int anchor = -1;
        for (int i = 0; i < slots.size(); i++) {
            if (i > 0) {
                String gap = reordered
                        ? keep(elements.gap(i - 1))
                        : gap(elements, slots.get(i), anchor, container);
                indent = indentAfter(gap, indent);
            }
            anchor = write(container, elements, slots.get(i), new Spot(role, elements.lines(), indent), anchor);
        }
        out.keep(elements.tail());
    }

    /// Writes into an object or array that was empty.
    private void fill(JsonNode container, List<Slot> slots, String role, Lines around) {
        if (slots.isEmpty()) {
            out.keep(container.span());
            return;
        }
        JsonValue value;
        if (container instanceof ObjectNode) {
            JsonObject object = JsonObject.EMPTY;
            for (Slot slot : slots) {
                Slot.Fresh fresh = (Slot.Fresh) slot;
                object = object.with(fresh.key().orElseThrow(), fresh.value());
            }
            value = object;
        } else {
            value = new JsonArray(slots.stream().map(slot -> ((Slot.Fresh) slot).value()).toList());
        }
        out.write(formatter().format(value, new Spot(role, around, Elements.indentAt(text, container.span().start()))));
    }

    private static boolean isReordering(List<Slot> slots, int size) {
        Set<Integer> seen = new HashSet<>();
        for (Slot slot : slots) {
            switch (slot) {
                case Slot.Kept kept -> seen.add(kept.index());
                case Slot.Changed changed -> seen.add(changed.index());
                case Slot.Fresh _ -> {
                }
            }
        }
        return seen.size() == size && slots.size() == size;
    }

    private static int index(Slot slot) {
        return switch (slot) {
            case Slot.Kept kept -> kept.index();
            case Slot.Changed changed -> changed.index();
            case Slot.Fresh _ -> -1;
        };
    }

    /// Writes what goes before a slot other than the first; `anchor` is the last old element that was written.
    private String gap(Elements elements, Slot after, int anchor, JsonNode container) {
        int next = index(after);
        if (next >= 0 && anchor >= 0 && anchor < next) {
            return keep(elements.joined(anchor, next));
        }
        char opening = container instanceof ObjectNode ? '{' : '[';
        String alone = elements.size() == 1 ? habits().gap(opening) : "";
        String gap = elements.usualGap(anchor >= 0 ? anchor : Math.max(next, 0), alone);
        out.write(gap);
        return gap;
    }

    private String keep(Span span) {
        out.keep(span);
        return span.in(text);
    }

    private static String indentAfter(String gap, String indent) {
        int lineEnd = gap.lastIndexOf('\n');
        if (lineEnd < 0) {
            return indent;
        }
        int end = lineEnd + 1;
        while (end < gap.length() && (gap.charAt(end) == ' ' || gap.charAt(end) == '\t')) {
            end++;
        }
        return gap.substring(lineEnd + 1, end);
    }

    /// Writes one slot of a container and returns the anchor for the next.
    private int write(JsonNode container, Elements elements, Slot slot, Spot spot, int anchor) {
        switch (slot) {
            case Slot.Kept kept -> out.keep(elements.spans().get(kept.index()));
            case Slot.Changed changed -> {
                JsonNode value = value(container, changed.index());
                out.keep(elements.spans().get(changed.index()).start(), value.span().start());
                rewrite(value, changed.value(), role(container, changed.index(), spot.role()), spot.around());
            }
            case Slot.Fresh fresh -> {
                String role = Spot.item(spot.role());
                if (container instanceof ObjectNode object) {
                    String key = fresh.key().orElseThrow();
                    role = Spot.member(spot.role(), key);
                    out.write(formatter().string(key) + colon(object, anchor, spot.around()));
                }
                out.write(formatter().format(fresh.value(), new Spot(role, spot.around(), spot.indent())));
                return anchor;
            }
        }
        return index(slot);
    }

    private static JsonNode value(JsonNode container, int index) {
        return switch (container) {
            case ObjectNode object -> object.members().get(index).value();
            case ArrayNode array -> array.items().get(index);
            case ScalarNode _ -> throw new IllegalArgumentException("a scalar has no elements");
        };
    }

    private static String role(JsonNode container, int index, String role) {
        return container instanceof ObjectNode object
                ? Spot.member(role, object.members().get(index).key())
                : Spot.item(role);
    }

    /// The colon of the member before, or of the first one.
    private String colon(ObjectNode object, int anchor, Lines lines) {
        String neighbour = Habits.colonOf(text, object.members().get(Math.max(anchor, 0)));
        return Habits.isOneLine(neighbour) ? neighbour : habits().colon(lines);
    }
}
