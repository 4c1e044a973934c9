package dev.errata.refactor;

import dev.errata.regex.Compilation;
import dev.errata.regex.CompiledPattern;
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

    /// How the text is meant where it is a pattern.
    public PatternOptions patternOptions() {
        return new PatternOptions(Flavour.PYTHON,
                options.contains(Option.MATCH_CASE) ? Set.of() : Set.of(PatternFlag.CASE_INSENSITIVE));
    }

    /// Something to match with, or what is wrong with the pattern, at its place in what was typed.
    public Compilation compile() {
        String pattern = options.contains(Option.PATTERN) ? text : Patterns.literal(text);
        Compilation plain = Patterns.compile(pattern, patternOptions());
        return options.contains(Option.WHOLE_WORD) && plain instanceof CompiledPattern
                ? Patterns.compile("(?<!\\w)(?:" + pattern + ")(?!\\w)", patternOptions())
                : plain;
    }
}
