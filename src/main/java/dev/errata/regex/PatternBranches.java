package dev.errata.regex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The alternatives of a pattern: those at its top, or those of the one group that is all of it.
final class PatternBranches {
    private final String pattern;
    private final List<PatternToken> tokens;

    PatternBranches(PatternTokens tokens) {
        this.pattern = tokens.pattern();
        this.tokens = tokens.tokens().stream()
                .filter(token -> token.kind() != PatternTokenKind.COMMENT).toList();
    }

    List<PatternBranch> find() {
        int first = 0;
        while (first < tokens.size() && tokens.get(first).kind() == PatternTokenKind.FLAG) {
            first++;
        }
        String flags = tokens.subList(0, first).stream().map(token -> pattern.substring(token.start(), token.end()))
                .collect(Collectors.joining());
        int from = first;
        int to = tokens.size();
        while (isOneGroup(from, to)) {
            from++;
            to--;
        }
        return split(from, to, flags);
    }

    /// Whether the tokens are a group that only gathers, and all that it gathers.
    private boolean isOneGroup(int from, int to) {
        if (to - from < 2 || tokens.get(from).kind() != PatternTokenKind.GROUP_OPEN
                || !gathers(pattern.substring(tokens.get(from).start(), tokens.get(from).end()))) {
            return false;
        }
        int depth = 0;
        for (int i = from; i < to; i++) {
            depth += depthOf(tokens.get(i));
            if (depth == 0) {
                return i == to - 1;
            }
        }
        return false;
    }

    private static boolean gathers(String opening) {
        return opening.equals("(") || opening.equals("(?:") || opening.startsWith("(?P<");
    }

    private List<PatternBranch> split(int from, int to, String flags) {
        List<PatternBranch> branches = new ArrayList<>();
        int depth = 0;
        int start = from;
        for (int i = from; i < to; i++) {
            depth += depthOf(tokens.get(i));
            if (depth == 0 && tokens.get(i).kind() == PatternTokenKind.ALTERNATION) {
                branches.add(branch(start, i, flags));
                start = i + 1;
            }
        }
        branches.add(branch(start, to, flags));
        return branches;
    }

    private PatternBranch branch(int from, int to, String flags) {
        int start = from < tokens.size() ? tokens.get(from).start() : pattern.length();
        int end = from < to ? tokens.get(to - 1).end() : start;
        return new PatternBranch(start, end, flags + pattern.substring(start, end));
    }

    private static int depthOf(PatternToken token) {
        return switch (token.kind()) {
            case GROUP_OPEN -> 1;
            case GROUP_CLOSE -> -1;
            default -> 0;
        };
    }
}
