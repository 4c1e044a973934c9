package dev.errata.ui.control;

import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokenKind;
import dev.errata.regex.PatternTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Which part of a pattern looks how: its tokens, what is wrong with it, and the pair of brackets at the caret.
final class PatternStyles {
    private final PatternTokens tokens;

    PatternStyles(PatternTokens tokens) {
        this.tokens = tokens;
    }

    /// Where the two brackets of a pair stand.
    record Pair(int one, int other) {}

    /// How long the pattern is.
    int length() {
        return tokens.pattern().length();
    }

    /// The pair of which one bracket stands directly before or, failing that, behind the caret.
    Optional<Pair> pairAt(int caret) {
        return pairOf(caret - 1).or(() -> pairOf(caret));
    }

    private Optional<Pair> pairOf(int offset) {
        return tokens.matchingBracket(offset).map(other -> new Pair(offset, other));
    }

    /// The looks of the pattern, from its first character to its last.
    ///
    /// @param fault where the pattern goes wrong, if the engine refuses it
    List<RowPainter.Run> runs(OptionalInt fault, Optional<Pair> brackets) {
        return RowPainter.runs(0, length(), layers(fault, brackets));
    }

    /// The looks of each of its rows, which line ends part.
    List<List<RowPainter.Run>> rows(OptionalInt fault, Optional<Pair> brackets) {
        List<RowPainter.Layer> layers = layers(fault, brackets);
        List<List<RowPainter.Run>> rows = new ArrayList<>();
        int start = 0;
        for (String row : tokens.pattern().split("\n", -1)) {
            rows.add(RowPainter.runs(start, start + row.length(), layers));
            start += row.length() + 1;
        }
        return rows;
    }

    private List<RowPainter.Layer> layers(OptionalInt fault, Optional<Pair> brackets) {
        List<RowPainter.Layer> layers = new ArrayList<>();
        for (PatternToken token : tokens.tokens()) {
            style(token.kind()).ifPresent(style -> layers.add(layer(token.start(), token.end(), style)));
        }
        fault.ifPresent(offset -> layers.add(faulty(offset)));
        brackets.ifPresent(pair -> {
            layers.add(layer(pair.one(), pair.one() + 1, "pattern-bracket"));
            layers.add(layer(pair.other(), pair.other() + 1, "pattern-bracket"));
        });
        return layers;
    }

    /// The whole token at the place; behind the last, that one.
    private RowPainter.Layer faulty(int offset) {
        return tokens.tokens().stream().filter(token -> offset < token.end()).findFirst()
                .or(() -> tokens.tokens().isEmpty() ? Optional.empty() : Optional.of(tokens.tokens().getLast()))
                .map(token -> layer(token.start(), token.end(), "pattern-fault"))
                .orElseGet(() -> layer(0, 0, "pattern-fault"));
    }

    private static RowPainter.Layer layer(int start, int end, String style) {
        return new RowPainter.Layer(start, end, style);
    }

    private static Optional<String> style(PatternTokenKind kind) {
        return switch (kind) {
            case LITERAL -> Optional.empty();
            case ESCAPE -> Optional.of("pattern-escape");
            case CATEGORY, CLASS_OPEN, CLASS_CLOSE, CLASS_OPERATOR -> Optional.of("pattern-class");
            case GROUP_OPEN, GROUP_CLOSE -> Optional.of("pattern-group");
            case QUANTIFIER -> Optional.of("pattern-quantifier");
            case ALTERNATION -> Optional.of("pattern-alternation");
            case ANCHOR -> Optional.of("pattern-anchor");
            case REFERENCE -> Optional.of("pattern-reference");
            case FLAG -> Optional.of("pattern-flag");
            case COMMENT -> Optional.of("pattern-comment");
            case ERROR -> Optional.of("pattern-fault");
        };
    }
}
