package dev.errata.refactor;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whose values can be taken in a merge, and whose a curator would most likely take.
public final class MergeChoices {
    private MergeChoices() {}

    /// What can be taken of a part. [Take#LEFT] alone where both say the same, where the left record has no place for the
    /// part, for its name, and for the Chinese of workarounds, which goes with the workarounds.
    public static Set<Take> of(ErrorRecord left, ComparedPart part) {
        Set<Take> choices = EnumSet.of(Take.LEFT);
        boolean bound = part.part() instanceof RecordPart.OfField(Field field) && isBound(field);
        boolean hasPlace = part.right().isEmpty() || Comparison.put(left, part.part(), part.right()).isPresent();
        if (!part.isSame() && !bound && hasPlace) {
            choices.add(Take.RIGHT);
            if (canJoin(part)) {
                choices.add(Take.BOTH);
            }
        }
        return choices;
    }

    private static boolean isBound(Field field) {
        return field == Field.ID || field == Field.DOMAIN || field == Field.WORKAROUNDS_ZH;
    }

    /// Lists can be joined, and objects that do not contradict each other.
    private static boolean canJoin(ComparedPart part) {
        Optional<JsonValue> left = part.left();
        Optional<JsonValue> right = part.right();
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        if (left.get() instanceof JsonObject mine && right.get() instanceof JsonObject theirs) {
            return theirs.members().entrySet().stream()
                    .allMatch(member -> mine.get(member.getKey()).map(member.getValue()::sameAs).orElse(true));
        }
        return left.get() instanceof JsonArray && right.get() instanceof JsonArray;
    }

    /// A choice for each part that leaves one: what only one of them says, both lists, the earliest first day and the latest of
    /// the other days; for the rest the record that stays.
    public static Map<RecordPart, Take> suggested(ErrorRecord left, List<ComparedPart> parts) {
        Map<RecordPart, Take> takes = new LinkedHashMap<>();
        for (ComparedPart part : parts) {
            Set<Take> choices = of(left, part);
            if (choices.size() > 1) {
                takes.put(part.part(), suggested(part, choices));
            }
        }
        return takes;
    }

    private static Take suggested(ComparedPart part, Set<Take> choices) {
        if (ComparedPart.isBlank(part.right())) {
            return Take.LEFT;
        }
        if (ComparedPart.isBlank(part.left())) {
            return Take.RIGHT;
        }
        if (choices.contains(Take.BOTH)) {
            return Take.BOTH;
        }
        return part.part() instanceof RecordPart.OfField(Field field) && isRightDay(field, part)
                ? Take.RIGHT
                : Take.LEFT;
    }

    private static boolean isRightDay(Field field, ComparedPart part) {
        if (!(part.left().orElseThrow() instanceof JsonString(String left)
                && part.right().orElseThrow() instanceof JsonString(String right))
                || ErrorRecord.day(left).isEmpty() || ErrorRecord.day(right).isEmpty()) {
            return false;
        }
        return switch (field) {
            case FIRST_SEEN -> right.compareTo(left) < 0;
            case LAST_CONFIRMED, LAST_UPDATED -> right.compareTo(left) > 0;
            default -> false;
        };
    }
}
