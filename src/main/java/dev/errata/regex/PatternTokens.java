package dev.errata.regex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pattern taken apart for colouring and for pairing brackets, as one types it: a broken pattern has tokens as well.
/// The tokens follow each other without gap and cover the pattern. Whether it compiles is for [Patterns] to say; the
/// tokens mark only what the eye should be drawn to while writing.
///
/// @param pattern the pattern
/// @param tokens its tokens, in order
public record PatternTokens(String pattern, List<PatternToken> tokens) {

    public PatternTokens {
        tokens = List.copyOf(tokens);
    }

    /// Takes a pattern apart as its flavour would.
    public static PatternTokens of(String pattern, PatternOptions options) {
        return new PatternTokens(pattern, new PatternLexer(pattern, options).lex());
    }

    /// Where the bracket's partner is, if a bracket of a group or class stands at `offset`: the place of the `(` or `[`,
    /// or of the `)` or `]`.
    public Optional<Integer> matchingBracket(int offset) {
        Map<Integer, Integer> partners = new HashMap<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (PatternToken token : tokens) {
            switch (token.kind()) {
                case GROUP_OPEN, CLASS_OPEN -> open.push(token.start());
                case GROUP_CLOSE, CLASS_CLOSE -> {
                    int opening = open.pop();
                    partners.put(opening, token.start());
                    partners.put(token.start(), opening);
                }
                case FLAG -> {
                    partners.put(token.start(), token.end() - 1);
                    partners.put(token.end() - 1, token.start());
                }
                case LITERAL, ESCAPE, CATEGORY, CLASS_OPERATOR, QUANTIFIER, ALTERNATION, ANCHOR, REFERENCE, COMMENT,
                        ERROR ->
                    {
                    }
            }
        }
        return Optional.ofNullable(partners.get(offset));
    }
}
