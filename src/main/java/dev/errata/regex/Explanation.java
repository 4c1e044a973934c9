package dev.errata.regex;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a part of a pattern means, as a tree whose leaves and branches all have a place in the pattern.
///
/// @param kind   what it is
/// @param text   what is said of it: the characters of a literal, the number or name of a group, else the part as it is written
/// @param start  where it stands in the pattern (UTF-16)
/// @param end    where it ends, its quantifier included
/// @param times  how often it may stand there
/// @param parts  what it consists of, in order
public record Explanation(Kind kind, String text, int start, int end, Optional<Times> times, List<Explanation> parts) {

    /// What a part can be.
    public enum Kind {
        SEQUENCE, ALTERNATIVES, GROUP, NAMED_GROUP, PLAIN_GROUP, AHEAD, NOT_AHEAD, BEHIND, NOT_BEHIND, ATOMIC, LITERAL, ANY, DIGIT, NOT_DIGIT, SPACE, NOT_SPACE, WORD, NOT_WORD, OTHER_CATEGORY, ONE_OF, NONE_OF, LINE_START, LINE_END, TEXT_START, TEXT_END, WORD_EDGE, NOT_WORD_EDGE, REFERENCE, FLAGS, COMMENT, ERROR
    }

    /// How much a quantifier takes.
    public enum Greed {
        GREEDY, LAZY, POSSESSIVE
    }

    /// @param most how often at most; [Integer#MAX_VALUE] for any number
    public record Times(int least, int most, Greed greed) {

        /// Whether there is no bound.
        public boolean isOpen() {
            return most == Integer.MAX_VALUE;
        }
    }

    public Explanation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        parts = List.copyOf(parts);
    }

    /// The tree of a pattern, a broken one too.
    public static Explanation of(PatternTokens tokens) {
        return new ExplanationReader(tokens).read();
    }

    /// The smallest part around a place of the pattern.
    public Explanation at(int offset) {
        return parts.stream().filter(part -> part.start() <= offset && offset < part.end()).findFirst()
                .map(part -> part.at(offset)).orElse(this);
    }

    Explanation times(Times quantified, int to) {
        return new Explanation(kind, text, start, to, Optional.of(quantified), parts);
    }
}
