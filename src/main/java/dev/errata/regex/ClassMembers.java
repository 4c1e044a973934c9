package dev.errata.regex;

import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which characters an escape or a class of a Python pattern matches, by asking the engine for each of ASCII. What it says
/// holds whatever flags are in force where the class stands.
final class ClassMembers {
    private static final int ASCII = 128;
    /// Characters beyond ASCII that equal one of ASCII without regard to case.
    private static final List<Integer> ASCII_IN_DISGUISE = List.of(0x130, 0x131, 0x17F, 0x212A);
    private static final Map<String, CharacterChoice> COMMON = Stream.of("\\d", "\\D", "\\s", "\\S", "\\w", "\\W")
            .collect(Collectors.toMap(Function.identity(), text -> CharacterChoice.of(asked(text), true)));

    private ClassMembers() {}

    /// The members of what `text` spells.
    ///
    /// @param tokens its tokens
    static CharacterChoice of(String text, List<PatternToken> tokens) {
        if (text.equals(".")) {
            return CharacterChoice.ANY;
        }
        CharacterChoice common = COMMON.get(text);
        if (common != null) {
            return common;
        }
        if (text.length() == 2 && text.charAt(0) == '\\' && !Character.isLetterOrDigit(text.charAt(1))) {
            return CharacterChoice.of(text.charAt(1));
        }
        return CharacterChoice.of(asked(text), text.startsWith("[^") || !isAscii(text) || mayLeaveAscii(tokens));
    }

    /// Whether a category, or an escape that spells a character by its number or name, is among the tokens.
    private static boolean mayLeaveAscii(List<PatternToken> tokens) {
        return tokens.stream().anyMatch(token -> token.kind() == PatternTokenKind.CATEGORY
                || token.kind() == PatternTokenKind.ESCAPE && token.end() - token.start() > 2);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < ASCII);
    }

    /// The characters of ASCII, and those in disguise, that the engine finds there under any flags.
    private static List<Integer> asked(String text) {
        List<CompiledPattern> readings = new ArrayList<>();
        for (String prefix : List.of("", "(?a)")) {
            for (Set<PatternFlag> flags : List.of(EnumSet.noneOf(PatternFlag.class),
                    EnumSet.of(PatternFlag.CASE_INSENSITIVE))) {
                if (Patterns.compile(prefix + text,
                        new PatternOptions(Flavour.PYTHON, flags)) instanceof CompiledPattern pattern) {
                    readings.add(pattern);
                }
            }
        }
        List<Integer> members = new ArrayList<>();
        for (int c = 0; c < ASCII; c++) {
            addIfMember(c, readings, members);
        }
        ASCII_IN_DISGUISE.forEach(c -> addIfMember(c, readings, members));
        return members;
    }

    private static void addIfMember(int codePoint, List<CompiledPattern> readings, List<Integer> members) {
        String text = Character.toString(codePoint);
        if (readings.stream().anyMatch(
                pattern -> !pattern.find(text, 0, Budget.DEFAULT, Cancellation.NEVER).matches().isEmpty())) {
            members.add(codePoint);
        }
    }
}
