package dev.errata.search;

import dev.errata.json.JsonString;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.search.SearchValues.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All text of one record, folded once so that looking into it is a plain substring search: the path and every string at
/// any depth, each once; the whole file where it is no JSON. Beside it stands which value belongs to which field.
///
/// Folding makes letters small and each run of white space one space. Texts of Latin letters only are kept apart from the
/// others, since the runtime stores and searches them at one byte a letter. Numbers are kept, but words are not looked for
/// in them.
public final class SearchText {
    private static final char END_OF_VALUE = '\n';
    private static final char LAST_ASCII = 0x7F;
    private static final char LAST_LATIN = 'ÿ';

    private final String latin;
    private final String wide;
    private final int endOfStrings;
    private final SearchValues values;

    private SearchText(Gathered gathered) {
        int strings = gathered.latin.length();
        gathered.latin.append(gathered.others);
        this.latin = gathered.latin.toString();
        this.wide = gathered.wide.toString();
        this.endOfStrings = strings;
        this.values = new SearchValues(latin, wide, strings, gathered.values);
    }

    /// The text of a record.
    public static SearchText of(ErrorRecord record) {
        Gathered gathered = new Gathered();
        gathered.add(SearchValues.PATH, 0, record.path());
        if (record.text().isWellFormed()) {
            FieldTree.walk(record, gathered);
        } else {
            gathered.add(SearchValues.UNKNOWN, 0, record.text().text());
        }
        return new SearchText(gathered);
    }

    /// Whether some value of the record contains `folded`, a text that was [folded][#fold].
    public boolean contains(String folded) {
        return latin.indexOf(folded, 0, endOfStrings) >= 0 || wide.contains(folded);
    }

    /// Every string, each on a line of its own.
    public String strings() {
        return latin.substring(0, endOfStrings) + wide;
    }

    /// The strings of some fields, folded, each on a line of its own.
    public String of(Set<Field> fields) {
        StringBuilder all = new StringBuilder();
        values.anyString(SearchValues.codes(fields), 0, (text, start, end) -> {
            all.append(text, start, end).append(END_OF_VALUE);
            return false;
        });
        return all.toString();
    }

    /// The first value of the field, folded, a number as well.
    Optional<String> first(Field field) {
        List<String> found = new ArrayList<>(1);
        values.any(SearchValues.codes(Set.of(field)), 0, (text, start, end) -> found.add(text.substring(start, end)));
        return found.stream().findFirst();
    }

    /// Whether it has letters beyond Latin-1.
    boolean isWide() {
        return !wide.isEmpty();
    }

    /// Whether some value has `folded` as a whole word: no letter or digit stands directly before or behind it.
    boolean containsWord(String folded) {
        return containsWord(latin, endOfStrings, folded) || containsWord(wide, wide.length(), folded);
    }

    private static boolean containsWord(String text, int end, String word) {
        int at = text.indexOf(word, 0, end);
        while (at >= 0) {
            int behind = at + word.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (behind == end || !Character.isLetterOrDigit(text.charAt(behind)));
            if (whole) {
                return true;
            }
            at = text.indexOf(word, at + 1, end);
        }
        return false;
    }

    /// The values by field.
    SearchValues values() {
        return values;
    }

    /// The number of letters kept.
    public int length() {
        return latin.length() + wide.length();
    }

    /// Makes letters small, one by one and whatever the language, and each run of white space one space; none at the ends.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (isSpace(unit)) {
                space = !folded.isEmpty();
                continue;
            }
            if (space) {
                folded.append(' ');
                space = false;
            }
            if (Character.isHighSurrogate(unit) && i + 1 < text.length()) {
                int letter = text.codePointAt(i);
                folded.appendCodePoint(Character.toLowerCase(letter));
                i += Character.charCount(letter) - 1;
            } else {
                folded.append(unit <= LAST_ASCII ? lower(unit) : Character.toLowerCase(unit));
            }
        }
        return folded.toString();
    }

    private static boolean isSpace(char unit) {
        return unit <= LAST_ASCII
                ? unit == ' ' || unit >= '\t' && unit <= '\r'
                : Character.isSpaceChar(unit) || Character.isWhitespace(unit);
    }

    private static char lower(char unit) {
        return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
    }

    private static final class Gathered implements FieldTree.Visitor {
        private final StringBuilder latin = new StringBuilder();
        private final StringBuilder wide = new StringBuilder();
        private final StringBuilder others = new StringBuilder();
        private final Map<String, Integer> starts = new HashMap<>();
        private final List<Value> values = new ArrayList<>();

        @Override
        public void scalar(Optional<Field> field, int item, ScalarNode node) {
            int code = field.map(SearchValues::code).orElse(SearchValues.UNKNOWN);
            if (node.value() instanceof JsonString(String text)) {
                add(code, item, text);
            } else {
                String literal = fold(node.value().toJson());
                values.add(new Value(code, item, Value.Place.OTHERS, others.length(), literal.length()));
                others.append(literal).append(END_OF_VALUE);
            }
        }

        @Override
        public void item(Field list, int item) {
            values.add(new Value(SearchValues.code(list), item, Value.Place.ITEM, 0, 0));
        }

        void add(int code, int item, String text) {
            String folded = fold(text);
            if (folded.isEmpty()) {
                return;
            }
            boolean isLatin = isLatin(folded);
            StringBuilder target = isLatin ? latin : wide;
            Integer known = starts.get(folded);
            int start = known == null ? target.length() : known;
            if (known == null) {
                starts.put(folded, start);
                target.append(folded).append(END_OF_VALUE);
            }
            values.add(new Value(code, item, isLatin ? Value.Place.LATIN : Value.Place.WIDE, start, folded.length()));
        }

        private static boolean isLatin(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > LAST_LATIN) {
                    return false;
                }
            }
            return true;
        }
    }
}
