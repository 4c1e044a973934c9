package dev.errata.regex;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes patterns, mostly valid for Python, and texts for them, out of pieces on which flavours differ. Left out of the texts is U+0130: Python
/// finds it in `[A-Z]` without regard to case, `java.util.regex` does not.
public final class PatternDice {

    private static final List<String> ATOMS = List.of("a", "b", "B", "c", "1", "_", " ", "-", "#", "é", "É", "ſ", "K",
            "한",
            "😀", ".", ".", "\\d", "\\D", "\\s", "\\S", "\\w", "\\W", "\\.", "\\-", "\\ ", "\\n", "\\t", "\\x41",
            "\\u0062",
            "\\101", "\\0", "\\v", "{", "}", "]", "{a", "{,", "&", "\\<", "\\#", "\\U0001F600", "\\N{DIGIT ONE}", "é",
            "𠀀");
    private static final List<String> PLACES = List.of("^", "$", "\\b", "\\B", "\\A", "\\Z");
    private static final List<String> QUANTIFIERS = List.of("*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{,2}",
            "{0,}",
            "{1,}?", "{,}", "*+", "++", "?+", "{1,2}+", "{2}?", "**", "{3,1}", "{2}{2}");
    private static final List<String> OPENINGS = List.of("(", "(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!",
            "(?>", "(?i:",
            "(?-i:", "(?m:", "(?s:", "(?x:", "(?a:", "(?im-s:", "(?P<n>", "(?P<long_name>", "(?<n>", "(?P<1>", "(?");
    private static final List<String> CLASS_ITEMS = List.of("a", "b", "-", "a-c", "A-C", "^", "&", "&&", "[",
            "[:alpha:]", "\\]",
            "\\[", "\\\\", "\\w", "\\W", "\\s", "\\S", "\\d", "\\b", "\\x41", "\\n", " ", "#", "é", "K", "😀", "--",
            "~~", "||",
            "+--", "\\101", "\\-", "1-3", "b-a", "\\d-a", "\\q", "é-ê", "\\ud83d", "&-z", "!-&");
    private static final List<String> ODDITIES = List.of("\\1", "\\2", "(?P=n)", "\\z", "\\h", "\\p{L}", "\\Q",
            "\\k<n>", "\\8",
            "\\x4", "(?i)", "(?x)", "(?#note)", "[", "[]", "(", ")", "*", "\\", "\\400", "(?P>n)", "(?P<n", "\\u12",
            "\\N{NO}",
            "(?L:a)", "(?i-i:a)", "(?-a:a)", "(?ia", "(?z)", "(?#");
    private static final List<String> TEXT = List.of("a", "a", "b", "B", "c", "A", "1", "1", "2", "_", " ", "-", "\n",
            "\r", "\t",
            "#", "é", "É", "ê", "ſ", "K", "k", "s", "한", "😀", "{", "}", "]", "[", "&", ",", ".", "\\", "\u001f",
            "\u00a0", "\u0301",
            "\u2028", "²", "‿", "Ⓐ", "\u200d", "𠀀", "ı", "i", "<", ":", "\u000b", "\b", "\u0000", "e\u0301", "^", "|");

    private final Random random;

    public PatternDice(Random random) {
        this.random = random;
    }

    public String pattern() {
        StringBuilder out = new StringBuilder(random.nextInt(12) == 0
                ? pick(List.of("(?i)", "(?x)", "(?m)", "(?a)", "(?sm)"))
                : "");
        alternatives(out, 3);
        return out.toString();
    }

    public String subject() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(14); i > 0; i--) {
            out.append(pick(TEXT));
        }
        return out.toString();
    }

    Set<PatternFlag> flags() {
        Set<PatternFlag> flags = EnumSet.noneOf(PatternFlag.class);
        if (random.nextInt(3) > 0) {
            flags.add(PatternFlag.CASE_INSENSITIVE);
        }
        for (PatternFlag flag : PatternFlag.values()) {
            if (random.nextInt(8) == 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    private void alternatives(StringBuilder out, int depth) {
        sequence(out, depth);
        while (random.nextInt(4) == 0) {
            out.append('|');
            sequence(out, depth);
        }
    }

    private void sequence(StringBuilder out, int depth) {
        for (int i = random.nextInt(4); i > 0; i--) {
            int kind = random.nextInt(40);
            if (kind < 7 && depth > 0) {
                out.append(pick(OPENINGS));
                alternatives(out, depth - 1);
                out.append(')');
            } else if (kind < 13) {
                characterClass(out);
            } else if (kind < 17) {
                out.append(pick(PLACES));
            } else if (kind < 18) {
                out.append(pick(ODDITIES));
            } else {
                out.append(pick(ATOMS));
            }
            if (random.nextInt(4) == 0) {
                out.append(pick(QUANTIFIERS));
            }
        }
    }

    private void characterClass(StringBuilder out) {
        out.append(random.nextInt(3) == 0 ? "[^" : "[").append(random.nextInt(10) == 0 ? "]" : "");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            out.append(pick(CLASS_ITEMS));
        }
        out.append(']');
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
