package dev.errata.search;

import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How far the Chinese of a record is.
public enum ChineseState {
    /// No English text has Chinese beside it.
    MISSING("missing"),
    /// Some English texts have Chinese beside them, others have none.
    PARTIAL("partial"),
    /// What stands in a Chinese field is no Chinese: it has no Han character, or equals the English.
    UNTRANSLATED("untranslated"),
    /// Every English text has its Chinese.
    COMPLETE("complete");

    /// The fields that hold Chinese.
    static final Set<Field> FIELDS = Set.of(Field.SIGNATURE_ZH, Field.ROOT_CAUSE_ZH, Field.WORKAROUNDS_ZH);

    private final String word;

    ChineseState(String word) {
        this.word = word;
    }

    /// The word for it, such as `missing`.
    public String word() {
        return word;
    }

    private record Pair(String english, String chinese) {
        boolean isMissing() {
            return chinese.isBlank() && !english.isBlank();
        }

        boolean isUntranslated() {
            return !chinese.isBlank()
                    && (chinese.equals(english) || chinese.codePoints().noneMatch(ChineseState::isHan));
        }
    }

    /// What holds of the record, in order: one of the states, or [#PARTIAL] and [#UNTRANSLATED] together; nothing of a file that holds
    /// no record.
    public static List<ChineseState> of(ErrorRecord record) {
        if (!(record.text().root().orElse(null) instanceof ObjectNode)) {
            return List.of();
        }
        List<Pair> pairs = pairs(record);
        long missing = pairs.stream().filter(Pair::isMissing).count();
        boolean untranslated = pairs.stream().anyMatch(Pair::isUntranslated);
        boolean some = pairs.stream().anyMatch(pair -> !pair.chinese.isBlank());
        Set<ChineseState> states = EnumSet.noneOf(ChineseState.class);
        if (missing > 0) {
            states.add(some ? PARTIAL : MISSING);
        }
        if (untranslated) {
            states.add(UNTRANSLATED);
        }
        return states.isEmpty() ? List.of(COMPLETE) : List.copyOf(states);
    }

    private static List<Pair> pairs(ErrorRecord record) {
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
        return pairs;
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static String at(List<String> texts, int index) {
        return index < texts.size() ? texts.get(index) : "";
    }
}
