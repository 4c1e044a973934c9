package dev.errata.regex;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Compiles patterns in Java's spelling with `java.util.regex`.
final class JavaPatterns {

    /// The engine's verdict.
    sealed interface Verdict {}

    record Ready(Pattern engine) implements Verdict {}

    /// @param fault with its offset in Java's spelling
    record Refused(PatternFault fault) implements Verdict {}

    private record Words(String part, PatternFaultKind kind) {}

    /// What the engine says, in the order in which to look for it.
    private static final List<Words> WORDS = List.of(new Words("Unclosed group", PatternFaultKind.UNCLOSED_GROUP),
            new Words("Unmatched closing", PatternFaultKind.UNOPENED_GROUP),
            new Words("Unclosed character class", PatternFaultKind.UNCLOSED_CLASS),
            new Words("Dangling meta", PatternFaultKind.DANGLING_QUANTIFIER),
            new Words("repetition", PatternFaultKind.BAD_QUANTIFIER),
            new Words("counted closure", PatternFaultKind.BAD_QUANTIFIER),
            new Words("character range", PatternFaultKind.BAD_RANGE),
            new Words("obvious maximum length", PatternFaultKind.LOOK_BEHIND_VARIABLE),
            new Words("does not exist", PatternFaultKind.UNKNOWN_GROUP),
            new Words("is already defined", PatternFaultKind.DUPLICATE_GROUP),
            new Words("inline modifier", PatternFaultKind.BAD_FLAG),
            new Words("look-behind group", PatternFaultKind.BAD_GROUP),
            new Words("Unknown group type", PatternFaultKind.BAD_GROUP),
            new Words("capturing group", PatternFaultKind.BAD_GROUP_NAME),
            new Words("escape sequence", PatternFaultKind.BAD_ESCAPE),
            new Words("trailing backslash", PatternFaultKind.BAD_ESCAPE),
            new Words("Hexadecimal codepoint", PatternFaultKind.BAD_ESCAPE),
            new Words("Unknown character", PatternFaultKind.BAD_ESCAPE),
            new Words("Unknown Unicode property", PatternFaultKind.BAD_ESCAPE),
            new Words("character family", PatternFaultKind.BAD_ESCAPE),
            new Words("Stack overflow", PatternFaultKind.TOO_LARGE));

    /// What the engine takes for flags that it does not know, but is a group of another flavour.
    private static final Pattern FOREIGN_GROUP = Pattern.compile("\\(\\?(?:P[<=>]?|[^a-zA-Z-])$");

    private JavaPatterns() {}

    static Compilation compile(String pattern, PatternOptions options) {
        int flags = 0;
        for (PatternFlag flag : options.flags()) {
            flags |= flag(flag);
        }
        return switch (engine(pattern, flags)) {
            case Ready(Pattern engine) -> new CompiledPattern(pattern, options, engine, engine.namedGroups());
            case Refused(PatternFault fault) -> fault;
        };
    }

    /// Compiles a pattern that may be run: one that the engine takes and whose work without a step has a bound.
    static Verdict engine(String pattern, int flags) {
        Pattern engine;
        try {
            engine = Pattern.compile(pattern, flags);
        } catch (PatternSyntaxException refusal) {
            return new Refused(fault(pattern, refusal));
        } catch (StackOverflowError deep) {
            return new Refused(new PatternFault(0, PatternFaultKind.TOO_LARGE, "groups are nested too deeply"));
        }
        PatternOptions options = new PatternOptions(Flavour.JAVA,
                (flags & Pattern.COMMENTS) == 0 ? Set.of() : Set.of(PatternFlag.VERBOSE));
        OptionalInt excess = EmptyWork.excess(pattern, options);
        return excess.isEmpty()
                ? new Ready(engine)
                : new Refused(new PatternFault(excess.getAsInt(), PatternFaultKind.TOO_COSTLY,
                        "too many ways to match nothing"));
    }

    /// The engine's number of a flag.
    static int flag(PatternFlag flag) {
        return switch (flag) {
            case CASE_INSENSITIVE -> Pattern.CASE_INSENSITIVE;
            case MULTILINE -> Pattern.MULTILINE;
            case DOT_ALL -> Pattern.DOTALL;
            case VERBOSE -> Pattern.COMMENTS;
        };
    }

    private static PatternFault fault(String pattern, PatternSyntaxException refusal) {
        String words = refusal.getDescription();
        PatternFaultKind kind = WORDS.stream().filter(known -> words.contains(known.part())).map(Words::kind)
                .findFirst()
                .orElse(PatternFaultKind.OTHER);
        int points = Math.clamp(refusal.getIndex(), 0, pattern.codePointCount(0, pattern.length()));
        int offset = pattern.offsetByCodePoints(0, points);
        if (kind == PatternFaultKind.UNOPENED_GROUP) {
            offset = Math.max(offset, pattern.indexOf(')', offset));
        }
        boolean foreign = kind == PatternFaultKind.BAD_FLAG
                && FOREIGN_GROUP.matcher(pattern.substring(0, Math.min(offset + 1, pattern.length()))).find();
        return new PatternFault(offset, foreign ? PatternFaultKind.BAD_GROUP : kind, words);
    }
}
