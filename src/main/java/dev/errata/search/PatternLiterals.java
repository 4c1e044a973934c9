package dev.errata.search;

import dev.errata.regex.CaseFold;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternToken;
import dev.errata.regex.PatternTokenKind;
import dev.errata.regex.PatternTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Texts that every match of a pattern contains: what stands outside of all groups and is not repeated. Looking for them is
/// far cheaper than running the pattern. Letters beyond Latin-1 that the engine takes for one of Latin-1, as `ı` for `i`, are in
/// none of them, since a text of Latin-1 alone may match them.
final class PatternLiterals {
    private static final int SHORTEST = 3;
    private static final int LAST_LATIN = 0xFF;

    private PatternLiterals() {}

    /// The texts, folded; none where there are alternatives or flags.
    static List<String> of(CompiledPattern pattern) {
        String source = pattern.pattern();
        List<PatternToken> tokens = PatternTokens.of(source, pattern.options()).tokens();
        List<String> literals = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (PatternToken token : tokens) {
            PatternTokenKind kind = token.kind();
            boolean refused = kind == PatternTokenKind.FLAG || kind == PatternTokenKind.COMMENT
                    || kind == PatternTokenKind.ERROR || kind == PatternTokenKind.ALTERNATION && depth == 0;
            if (refused) {
                return List.of();
            }
            if (kind == PatternTokenKind.LITERAL && depth == 0
                    && !standsForLatin(source.codePointAt(token.start()))) {
                run.append(source, token.start(), token.end());
                continue;
            }
            if (kind == PatternTokenKind.QUANTIFIER && !run.isEmpty()) {
                run.setLength(run.offsetByCodePoints(run.length(), -1));
            }
            depth += switch (kind) {
                case GROUP_OPEN, CLASS_OPEN -> 1;
                case GROUP_CLOSE, CLASS_CLOSE -> -1;
                default -> 0;
            };
            end(run, literals);
        }
        end(run, literals);
        return List.copyOf(literals);
    }

    private static boolean standsForLatin(int letter) {
        if (letter <= LAST_LATIN) {
            return false;
        }
        int folded = CaseFold.of(letter);
        return IntStream.rangeClosed(0, LAST_LATIN).anyMatch(latin -> CaseFold.of(latin) == folded);
    }

    private static void end(StringBuilder run, List<String> literals) {
        String folded = SearchText.fold(run.toString());
        if (folded.length() >= SHORTEST) {
            literals.add(folded);
        }
        run.setLength(0);
    }
}
