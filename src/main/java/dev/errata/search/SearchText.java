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
        for (int i = 0; i < text.length();) {
            int letter = text.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                space = !folded.isEmpty();
            } else {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.appendCodePoint(Character.toLowerCase(letter));
            }
        }
        return folded.toString();
    }

    private static final class Gathered {
        private static final char LAST_LATIN = 'ÿ';

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
                boolean isLatin = folded.chars().allMatch(letter -> letter <= LAST_LATIN);
                (isLatin ? latin : wide).append(folded).append(END_OF_VALUE);
            }
        }
    }
}
