package dev.errata.refactor;

import dev.errata.regex.Compilation;
import dev.errata.regex.Flavour;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import java.util.Set;

/// What somebody looks for in texts.
///
/// @param text what was typed
public record FindText(String text, Set<Option> options) {

    /// How it is meant.
    public enum Option {
        /// Upper and lower case differ.
        MATCH_CASE,
        /// No letter, digit or `_` stands before or behind it.
        WHOLE_WORD,
        /// It is a pattern, in the meaning that patterns of records have.
        PATTERN
    }

    public FindText {
        options = Set.copyOf(options);
    }

    /// Something to match with, or what is wrong with the pattern.
    public Compilation compile() {
        String pattern = options.contains(Option.PATTERN) ? text : Patterns.literal(text);
        Set<PatternFlag> flags = options.contains(Option.MATCH_CASE)
                ? Set.of()
                : Set.of(PatternFlag.CASE_INSENSITIVE);
        return Patterns.compile(options.contains(Option.WHOLE_WORD) ? "(?<!\\w)(?:" + pattern + ")(?!\\w)" : pattern,
                new PatternOptions(Flavour.PYTHON, flags));
    }
}
