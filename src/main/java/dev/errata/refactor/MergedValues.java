package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The values of a record that is made of two.
final class MergedValues {
    private static final RecordPart WORKAROUNDS = new RecordPart.OfField(Field.WORKAROUNDS);
    private static final RecordPart WORKAROUNDS_ZH = new RecordPart.OfField(Field.WORKAROUNDS_ZH);

    private final ErrorRecord left;
    private final ErrorRecord right;

    MergedValues(ErrorRecord left, ErrorRecord right) {
        this.left = left;
        this.right = right;
    }

    /// The value of a part.
    Optional<JsonValue> of(ComparedPart part, Take take) {
        return switch (take) {
            case LEFT -> part.left();
            case RIGHT -> part.right();
            case BOTH -> Optional.of(joined(part.left().orElseThrow(), part.right().orElseThrow()));
        };
    }

    private static JsonValue joined(JsonValue left, JsonValue right) {
        if (left instanceof JsonObject mine && right instanceof JsonObject theirs) {
            JsonObject all = mine;
            for (Map.Entry<String, JsonValue> member : theirs.members().entrySet()) {
                all = mine.get(member.getKey()).isPresent() ? all : all.with(member.getKey(), member.getValue());
            }
            return all;
        }
        List<JsonValue> items = new ArrayList<>(((JsonArray) left).items());
        ((JsonArray) right).items().stream().filter(item -> items.stream().noneMatch(item::sameAs))
                .forEach(items::add);
        return new JsonArray(items);
    }

    /// The Chinese of the workarounds, a text for each of them; where both records have the same workarounds, that of the
    /// record that has any. Empty where there is none to change.
    Optional<JsonValue> chinese(Map<RecordPart, Take> takes) {
        Take take = takes.getOrDefault(WORKAROUNDS, Take.LEFT);
        Optional<JsonValue> mine = WORKAROUNDS_ZH.in(left).map(node -> node.toValue());
        Optional<JsonValue> theirs = WORKAROUNDS_ZH.in(right).map(node -> node.toValue());
        return switch (take) {
            case LEFT -> ComparedPart.isBlank(mine) && sameWorkarounds() ? theirs.or(() -> mine) : mine;
            case RIGHT -> theirs;
            case BOTH -> ComparedPart.isBlank(mine) && ComparedPart.isBlank(theirs)
                    ? mine
                    : Optional.of(JsonValue.texts(paired()));
        };
    }

    private boolean sameWorkarounds() {
        return new ComparedPart(WORKAROUNDS, WORKAROUNDS.in(left).map(node -> node.toValue()),
                WORKAROUNDS.in(right).map(node -> node.toValue())).isSame();
    }

    private List<String> paired() {
        List<FieldValue> own = left.items(Field.WORKAROUNDS);
        List<FieldValue> theirs = right.items(Field.WORKAROUNDS);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            int twin = indexOf(theirs, own.get(i));
            String text = text(left, i);
            texts.add(text.isEmpty() && twin >= 0 ? text(right, twin) : text);
        }
        for (int i = 0; i < theirs.size(); i++) {
            if (indexOf(own, theirs.get(i)) < 0) {
                texts.add(text(right, i));
            }
        }
        surplus(left, own.size()).forEach(texts::add);
        surplus(right, theirs.size()).forEach(texts::add);
        return texts;
    }

    private static int indexOf(List<FieldValue> items, FieldValue item) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).value().sameAs(item.value())) {
                return i;
            }
        }
        return -1;
    }

    private static String text(ErrorRecord record, int index) {
        List<FieldValue> texts = record.items(Field.WORKAROUNDS_ZH);
        return index < texts.size() ? texts.get(index).string().orElse("") : "";
    }

    /// Chinese texts that belong to no workaround are at the end, where somebody may find them.
    private static List<String> surplus(ErrorRecord record, int workarounds) {
        return record.items(Field.WORKAROUNDS_ZH).stream().skip(workarounds).map(FieldValue::value)
                .filter(JsonString.class::isInstance).map(value -> ((JsonString) value).value())
                .filter(text -> !text.isBlank()).toList();
    }
}
