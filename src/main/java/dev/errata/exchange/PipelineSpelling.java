package dev.errata.exchange;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternToken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A pattern, which is meant for Python, in the spelling of the engine of a log pipeline. Token by token: what is not known to mean the
/// same there is refused, not guessed.
final class PipelineSpelling {
    private final Engine engine;
    private final StringBuilder out = new StringBuilder();
    private final List<String> refused = new ArrayList<>();
    private boolean folded;
    private boolean inClass;
    private boolean beyondAscii;

    /// The engines.
    enum Engine {
        /// Of grok: Oniguruma as Ruby has it.
        ONIGURUMA,
        /// Of syslog-ng; in a parser that `@` ends.
        PCRE
    }

    /// What came of a pattern.
    ///
    /// @param pattern     in the new spelling; without meaning where something is refused
    /// @param folded      whether letters match whatever their case
    /// @param beyondAscii whether it names characters beyond ASCII
    /// @param refused     the parts that have no equal
    record Spelled(String pattern, boolean folded, boolean beyondAscii, List<String> refused) {}

    private PipelineSpelling(Engine engine, boolean folded) {
        this.engine = engine;
        this.folded = folded;
    }

    static Spelled of(CompiledPattern pattern, Engine engine) {
        PipelineSpelling spelling = new PipelineSpelling(engine,
                pattern.options().flags().contains(PatternFlag.CASE_INSENSITIVE));
        for (PatternToken token : pattern.tokens().tokens()) {
            spelling.take(token, pattern.pattern().substring(token.start(), token.end()));
        }
        return new Spelled(spelling.out.toString(), spelling.folded, spelling.beyondAscii,
                spelling.refused.stream().distinct().toList());
    }

    private void take(PatternToken token, String text) {
        switch (token.kind()) {
            case LITERAL -> text.codePoints().forEach(this::literal);
            case ESCAPE -> escape(text);
            case CATEGORY, ALTERNATION, GROUP_CLOSE -> out.append(text);
            case CLASS_OPERATOR -> pass(text, text.equals("-"));
            case CLASS_OPEN -> {
                inClass = true;
                out.append(text);
            }
            case CLASS_CLOSE -> {
                inClass = false;
                out.append(text);
            }
            case GROUP_OPEN -> group(text);
            case QUANTIFIER -> quantifier(text);
            case ANCHOR -> anchor(text);
            case FLAG -> flags(text);
            case COMMENT -> pass("", text.startsWith("(?#"));
            case REFERENCE, ERROR -> refused.add(text);
        }
    }

    private void pass(String text, boolean known) {
        out.append(text);
        if (!known) {
            refused.add(text);
        }
    }

    private void literal(int character) {
        boolean special = inClass ? "[]&^-\\".indexOf(character) >= 0 : "{}]".indexOf(character) >= 0;
        if (special) {
            out.append('\\').appendCodePoint(character);
        } else if (character < ' ' || character == '@' && engine == Engine.PCRE) {
            number(character);
        } else {
            out.appendCodePoint(character);
            beyondAscii |= character > 127;
        }
    }

    private void number(int character) {
        out.append("\\x{").append(Integer.toHexString(character)).append('}');
        beyondAscii |= character > 127;
    }

    private void escape(String text) {
        int letter = text.codePointAt(1);
        String rest = text.substring(2);
        switch (letter) {
            case 'n', 'r', 't', 'f' -> out.append(text);
            case 'a' -> number(7);
            case 'b' -> number(8);
            case 'v' -> number(11);
            case 'x', 'u', 'U' -> number(Integer.parseInt(rest, 16));
            default -> {
                if (letter >= '0' && letter <= '7') {
                    number(Integer.parseInt(text.substring(1), 8));
                } else if (Character.isLetterOrDigit(letter)) {
                    refused.add(text);
                } else if (letter < ' ' || letter > 126 || letter == '@') {
                    literal(letter);
                } else {
                    out.append(text);
                }
            }
        }
    }

    /// References are refused, so that no group needs its text or name.
    private void group(String text) {
        if (text.equals("(") || text.startsWith("(?P<")) {
            out.append("(?:");
        } else {
            pass(text, List.of("(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?-i:").contains(text));
        }
    }

    /// Oniguruma takes `{2}?` for `{2}` that may be missing, and `{2,3}+` for a repetition of a repetition.
    private void quantifier(String text) {
        String plain = text.startsWith("{,") ? "{0" + text.substring(1) : text;
        if (plain.matches("\\{\\d+}\\?")) {
            out.append(plain, 0, plain.length() - 1);
        } else {
            pass(plain, !plain.endsWith("}+"));
        }
    }

    /// In Oniguruma `^` and `$` stand at each line, and `\Z` before a last line end.
    private void anchor(String text) {
        switch (text) {
            case "^" -> out.append(engine == Engine.ONIGURUMA ? "\\A" : text);
            case "$" -> out.append(engine == Engine.ONIGURUMA ? "\\Z" : text);
            case "\\Z" -> out.append("\\z");
            default -> pass(text, List.of("\\A", "\\b", "\\B").contains(text));
        }
    }

    private void flags(String text) {
        String letters = text.substring(2, text.length() - 1).toLowerCase(Locale.ROOT);
        folded |= letters.contains("i");
        if (!letters.replace("i", "").replace("u", "").isEmpty()) {
            refused.add(text);
        }
    }
}
