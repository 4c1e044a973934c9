package dev.errata.regex;

import dev.errata.regex.PythonEscape.Anchor;
import dev.errata.regex.PythonEscape.Category;
import dev.errata.regex.PythonEscape.Literal;
import dev.errata.regex.PythonEscape.Reference;

/// Reads escapes by the rules of `_escape` and `_class_escape` in CPython's `re._parser`.
final class PythonEscapes {

    private final PythonSource source;
    private final PythonGroups groups;

    PythonEscapes(PythonSource source, PythonGroups groups) {
        this.source = source;
        this.groups = groups;
    }

    /// Reads on after the symbol of an escape outside a character class.
    ///
    /// @param escaped the code point after the backslash
    /// @param start where the backslash stands
    PythonEscape outside(int escaped, int start) throws PythonSyntaxException {
        return switch (escaped) {
            case 'A', 'b', 'B', 'Z' -> new Anchor((char) escaped);
            case 'd', 'D', 's', 'S', 'w', 'W' -> new Category((char) escaped);
            case '0' -> new Literal(Integer.parseInt("0" + source.takeWhile(2, PythonEscapes::octal), 8));
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> octalOrReference(escaped, start);
            default -> literal(escaped, start);
        };
    }

    /// Reads on after the symbol of an escape within a character class.
    PythonEscape inClass(int escaped, int start) throws PythonSyntaxException {
        return switch (escaped) {
            case 'b' -> new Literal('\b');
            case 'd', 'D', 's', 'S', 'w', 'W' -> new Category((char) escaped);
            case '0', '1', '2', '3', '4', '5', '6', '7' ->
                octal(Character.toString(escaped) + source.takeWhile(2, PythonEscapes::octal), start);
            case '8', '9' -> throw bad(start);
            default -> literal(escaped, start);
        };
    }

    private PythonEscape literal(int escaped, int start) throws PythonSyntaxException {
        return new Literal(switch (escaped) {
            case 'a' -> 0x07;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 0x0B;
            case 'x' -> hexadecimal(2, start);
            case 'u' -> hexadecimal(4, start);
            case 'U' -> hexadecimal(8, start);
            case 'N' -> named(start);
            default -> {
                if (asciiLetter(escaped)) {
                    throw bad(start);
                }
                yield escaped;
            }
        });
    }

    private int hexadecimal(int digits, int start) throws PythonSyntaxException {
        String hex = source.takeWhile(digits, PythonEscapes::hexadecimal);
        if (hex.length() < digits) {
            throw new PythonSyntaxException(PatternFaultKind.BAD_ESCAPE, start,
                    "incomplete escape " + source.text(start, source.position()));
        }
        long codePoint = Long.parseLong(hex, 16);
        if (codePoint > Character.MAX_CODE_POINT) {
            throw bad(start);
        }
        return (int) codePoint;
    }

    private int named(int start) throws PythonSyntaxException {
        if (!source.accept('{')) {
            throw new PythonSyntaxException(PatternFaultKind.BAD_ESCAPE, source.position(), "missing {");
        }
        String name = source.takeUntil('}', "character name", PatternFaultKind.BAD_ESCAPE);
        return CharacterNames.codePoint(name)
                .orElseThrow(() -> new PythonSyntaxException(PatternFaultKind.NOT_SUPPORTED, start,
                        "unknown character name '" + name + "'"));
    }

    private PythonEscape octalOrReference(int first, int start) throws PythonSyntaxException {
        String digits = Character.toString(first);
        if (decimal(source.next())) {
            digits += Character.toString(source.take());
            if (octal(first) && octal(digits.charAt(1)) && octal(source.next())) {
                return octal(digits + Character.toString(source.take()), start);
            }
        }
        int group = Integer.parseInt(digits);
        groups.checkReference(group, start, start + 1, source.position());
        return new Reference(group);
    }

    private static Literal octal(String digits, int start) throws PythonSyntaxException {
        int codePoint = Integer.parseInt(digits, 8);
        if (codePoint > 0377) {
            throw new PythonSyntaxException(PatternFaultKind.BAD_ESCAPE, start,
                    "octal escape value \\" + digits + " outside of range 0-0o377");
        }
        return new Literal(codePoint);
    }

    private PythonSyntaxException bad(int start) {
        return new PythonSyntaxException(PatternFaultKind.BAD_ESCAPE, start,
                "bad escape " + source.text(start, source.position()));
    }

    static boolean decimal(int symbol) {
        return symbol >= '0' && symbol <= '9';
    }

    private static boolean octal(int symbol) {
        return symbol >= '0' && symbol <= '7';
    }

    private static boolean hexadecimal(int symbol) {
        return decimal(symbol) || (symbol >= 'a' && symbol <= 'f') || (symbol >= 'A' && symbol <= 'F');
    }

    private static boolean asciiLetter(int symbol) {
        return (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
    }
}
