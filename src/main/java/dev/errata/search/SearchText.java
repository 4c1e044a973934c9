package dev.errata.search;

import dev.errata.json.ArrayNode;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonString;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.json.ScalarNode;
import dev.errata.record.ErrorRecord;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// All text of one record, folded once so that looking into it is a plain substring search: the path and every string at
/// any depth, each once; the whole file where it is no JSON.
///
/// Folding makes letters small and each run of white space one space. Texts of Latin letters only are kept apart from the
/// others, since the runtime stores and searches them at one byte a letter.
public final class SearchText {
    private static final char END_OF_VALUE = '\n';
    private static final char LAST_ASCII = 0x7F;
    private static final char LAST_LATIN = 'ÿ';

    private final String latin;
    private final String wide;

    private SearchText(String latin, String wide) {
        this.latin = latin;
        this.wide = wide;
    }

    /// The text of a record.
    public static SearchText of(ErrorRecord record) {
        Gathered gathered = new Gathered();
        gathered.add(record.path());
        Optional<JsonNode> root = record.text().root();
        root.ifPresentOrElse(gathered::addAll, () -> gathered.add(record.text().text()));
        return new SearchText(gathered.latin.toString(), gathered.wide.toString());
    }

    /// Whether some value of the record contains `folded`, a text that was [folded][#fold].
    public boolean contains(String folded) {
        return latin.contains(folded) || wide.contains(folded);
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

    private static final class Gathered {
        private final StringBuilder latin = new StringBuilder();
        private final StringBuilder wide = new StringBuilder();
        private final Set<String> seen = new HashSet<>();

        void addAll(JsonNode node) {
            switch (node) {
                case ObjectNode object -> {
                    for (Member member : object.members()) {
                        addAll(member.value());
                    }
                }
                case ArrayNode array -> array.items().forEach(this::addAll);
                case ScalarNode(_, JsonString(String text)) -> add(text);
                case ScalarNode _ -> {
                }
            }
        }

        void add(String text) {
            String folded = fold(text);
            if (!folded.isEmpty() && seen.add(folded)) {
                (isLatin(folded) ? latin : wide).append(folded).append(END_OF_VALUE);
            }
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
