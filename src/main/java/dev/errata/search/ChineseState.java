package dev.errata.search;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// How far the Chinese of a record is.
public enum ChineseState {
    /// An English text has no Chinese beside it.
    MISSING,
    /// What stands in a Chinese field is no Chinese: it has no Han character, or equals the English.
    UNTRANSLATED,
    /// Neither.
    COMPLETE;

    private record Pair(String english, String chinese) {}

    /// What holds of the record; [#MISSING] and [#UNTRANSLATED] can both hold.
    public static Set<ChineseState> of(ErrorRecord record) {
        List<Pair> pairs = new ArrayList<>();
        for (Field field : List.of(Field.SIGNATURE, Field.ROOT_CAUSE)) {
            pairs.add(new Pair(record.string(field).orElse(""),
                    field.chinese().flatMap(record::string).orElse("")));
        }
        List<String> actions = record.values(Field.WORKAROUND_ACTION).stream().map(found -> found.string().orElse(""))
                .toList();
        List<String> chinese = record.items(Field.WORKAROUNDS_ZH).stream().map(found -> found.string().orElse(""))
                .toList();
        for (int i = 0; i < Math.max(actions.size(), chinese.size()); i++) {
            pairs.add(new Pair(at(actions, i), at(chinese, i)));
        }
        Set<ChineseState> states = EnumSet.noneOf(ChineseState.class);
        pairs.forEach(pair -> of(pair).ifPresent(states::add));
        return states.isEmpty() ? Set.of(COMPLETE) : Set.copyOf(states);
    }

    private static Optional<ChineseState> of(Pair pair) {
        if (pair.chinese.isBlank()) {
            return pair.english.isBlank() ? Optional.empty() : Optional.of(MISSING);
        }
        return pair.chinese.equals(pair.english) || pair.chinese.codePoints().noneMatch(ChineseState::isHan)
                ? Optional.of(UNTRANSLATED)
                : Optional.empty();
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }

    /// The word for it, such as `missing`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
