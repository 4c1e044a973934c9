package dev.errata.regex;

import dev.errata.regex.Explanation.Kind;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Short texts that a pattern matches, one for each of its alternatives; each has been matched by it.
public final class PatternExamples {
    private static final int MOST = 8;
    private static final int MOST_ROUNDS = 50;
    /// An example does not grow on beyond so many characters.
    private static final int LONGEST = 2_000;
    /// What members of a class are looked for among, the most readable first.
    private static final String CANDIDATES = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -_./:,;'\"()[]{}<>=+*&%$#@!?\\|~^`\t\n";

    private PatternExamples() {}

    /// The examples of a pattern; none where what was made up does not match.
    public static List<String> of(CompiledPattern pattern, Cancellation cancellation) {
        Explanation root = Explanation.of(pattern.tokens());
        List<String> examples = new ArrayList<>();
        for (int way = 0; way < MOST; way++) {
            String example = text(root, way, pattern.options());
            if (!examples.contains(example)
                    && pattern.find(example, 0, Budget.DEFAULT, cancellation).first().isPresent()) {
                examples.add(example);
            }
        }
        return examples;
    }

    /// A text that the part is likely to match; less than that where it would be long.
    ///
    /// @param way which of the alternatives are taken
    static String text(Explanation part, int way, PatternOptions options) {
        String once = switch (part.kind()) {
            case ALTERNATIVES -> text(part.parts().get(way % part.parts().size()), way / part.parts().size(), options);
            case SEQUENCE, GROUP, NAMED_GROUP, PLAIN_GROUP, ATOMIC -> joined(part, way, options);
            case LITERAL -> part.text();
            case ANY, NOT_SPACE, WORD, NOT_DIGIT -> "x";
            case DIGIT -> Integer.toString(1 + way % 9);
            case SPACE -> " ";
            case NOT_WORD -> "-";
            case ONE_OF -> member("[" + part.text() + "]", options).orElse("x");
            case NONE_OF -> member("[^" + part.text() + "]", options).orElse("x");
            case OTHER_CATEGORY -> member(part.text(), options).orElse("x");
            case AHEAD, NOT_AHEAD, BEHIND, NOT_BEHIND, LINE_START, LINE_END, TEXT_START, TEXT_END, WORD_EDGE,
                    NOT_WORD_EDGE, REFERENCE, FLAGS, COMMENT, ERROR ->
                "";
        };
        int rounds = part.times().map(times -> Math.clamp(times.most(), 0, Math.max(1, times.least()))).orElse(1);
        int room = Math.max(1, LONGEST / Math.max(1, once.length()));
        return once.repeat(Math.min(rounds, Math.min(MOST_ROUNDS, room)));
    }

    private static String joined(Explanation part, int way, PatternOptions options) {
        StringBuilder text = new StringBuilder();
        for (Explanation inner : part.parts()) {
            if (text.length() > LONGEST) {
                break;
            }
            String next = text(inner, way, options);
            // Where something may be in between, a space reads better than nothing.
            text.append(inner.kind() == Kind.ANY && next.equals("x") ? " " : next);
        }
        return text.toString();
    }

    private static Optional<String> member(String set, PatternOptions options) {
        return Patterns.compile(set, options) instanceof CompiledPattern compiled
                ? CANDIDATES.chars().mapToObj(Character::toString)
                        .filter(c -> compiled.find(c, 0, Budget.DEFAULT, Cancellation.NEVER).first().isPresent())
                        .findFirst()
                : Optional.empty();
    }
}
