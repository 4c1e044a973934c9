package dev.errata.regex;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Compiles patterns that are meant for Python.
final class PythonPatterns {

    private static final Map<PatternFlag, Character> LETTERS = Map.of(PatternFlag.CASE_INSENSITIVE, 'i',
            PatternFlag.MULTILINE, 'm', PatternFlag.DOT_ALL, 's');

    private PythonPatterns() {}

    static Compilation compile(String pattern, PatternOptions options) {
        Set<PatternFlag> flags = options.flags();
        PythonMode mode = new PythonMode(flags.contains(PatternFlag.MULTILINE), flags.contains(PatternFlag.VERBOSE),
                false);
        PythonSource source = new PythonSource(pattern);
        PythonTranslator.Translation translation;
        try {
            translation = new PythonTranslator(source, mode).translate();
        } catch (PythonSyntaxException fault) {
            return fault.toFault(source);
        }
        JavaSpelling spelling = translation.spelling();
        return switch (JavaPatterns.engine(spelling.text(), engineFlags(flags, translation.flags()))) {
            case JavaPatterns.Ready(Pattern engine) ->
                new CompiledPattern(pattern, options, engine, translation.names());
            case JavaPatterns.Refused(PatternFault fault) ->
                new PatternFault(spelling.origin(fault.offset()), kind(fault.kind()), fault.engineMessage());
        };
    }

    /// Why Java refuses what Python takes: it is too much for it, or it cannot do it.
    private static PatternFaultKind kind(PatternFaultKind java) {
        return switch (java) {
            case TOO_LARGE, BAD_QUANTIFIER -> PatternFaultKind.TOO_LARGE;
            case TOO_COSTLY -> PatternFaultKind.TOO_COSTLY;
            default -> PatternFaultKind.NOT_SUPPORTED;
        };
    }

    private static int engineFlags(Set<PatternFlag> outside, String inside) {
        int flags = Pattern.UNIX_LINES;
        if (inside.indexOf('a') < 0) {
            flags |= Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        }
        for (Map.Entry<PatternFlag, Character> letter : LETTERS.entrySet()) {
            if (outside.contains(letter.getKey()) || inside.indexOf(letter.getValue()) >= 0) {
                flags |= JavaPatterns.flag(letter.getKey());
            }
        }
        return flags;
    }
}
