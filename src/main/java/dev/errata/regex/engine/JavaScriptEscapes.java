package dev.errata.regex.engine;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the escapes of a JavaScript pattern. The backslash has been taken.
final class JavaScriptEscapes {
    private static final String SYNTAX = "^$\\.*+?()[]{}|/";
    private static final Map<Integer, Integer> CONTROLS = Map.of((int) 'f', 0x0C, (int) 'n', 0x0A, (int) 'r', 0x0D,
            (int) 't', 0x09, (int) 'v', 0x0B);
    private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9]*");
    private static final Pattern OCTAL = Pattern.compile("[0-3][0-7]{0,2}|[4-7][0-7]?");
    private static final Pattern HEX = Pattern.compile("x([0-9a-fA-F]{2})");
    private static final Pattern UNIT = Pattern.compile("u([0-9a-fA-F]{4})");
    private static final Pattern PAIR = Pattern
            .compile("u([dD][89abAB][0-9a-fA-F]{2})\\\\u([dD][c-fC-F][0-9a-fA-F]{2})");
    private static final Pattern POINT = Pattern.compile("u\\{0*([0-9a-fA-F]{1,6})\\}");
    private static final Pattern CONTROL = Pattern.compile("c([a-zA-Z])");
    private static final Pattern CLASS_CONTROL = Pattern.compile("c([0-9_])");
    private static final Pattern NAME = Pattern.compile("k<([^>]*)>");
    private static final Pattern PROPERTY = Pattern.compile("([pP])\\{(?:(?:(Script|sc)=)?([A-Za-z_]+))\\}");
    private static final Pattern ANY_PROPERTY = Pattern.compile("[pP]\\{[A-Za-z_0-9]+(?:=[A-Za-z_0-9]+)?\\}");
    /// Properties whose names, and meaning, are those of Java. Of others it is not known whether they exist.
    private static final Pattern KNOWN_PROPERTY = Pattern
            .compile(
                    "[LMNPSZC]|L[ultmo]|M[nce]|N[dlo]|P[cdseifo]|S[mcko]|Z[slp]|C[cfson]|Alphabetic|Uppercase|Lowercase"
                            + "|White_Space|Ideographic");

    private final JavaScriptSource source;
    private final JavaScriptSpelling spelling;
    private final JavaScriptGroups groups;
    private final boolean unicode;
    private boolean runnable = true;

    JavaScriptEscapes(JavaScriptSource source, JavaScriptSpelling spelling, JavaScriptGroups groups, boolean unicode) {
        this.source = source;
        this.spelling = spelling;
        this.groups = groups;
        this.unicode = unicode;
    }

    /// Whether Java can do what all escapes so far mean.
    boolean isRunnable() {
        return runnable;
    }

    /// The group that is referred to here, if one is.
    Optional<Integer> reference(int start) throws JavaScriptSyntaxException {
        int here = source.offset();
        if (source.peek() == 'k' && (unicode || groups.areNamed())) {
            Matcher name = source.take(NAME)
                    .orElseThrow(() -> new JavaScriptSyntaxException("Invalid named reference", start));
            return Optional.of(groups.number(name.group(1))
                    .orElseThrow(() -> new JavaScriptSyntaxException("Invalid named capture referenced", start)));
        }
        Optional<Matcher> number = source.take(DECIMAL);
        if (number.isPresent()) {
            String digits = number.get().group();
            int group = digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
            if (group <= groups.count()) {
                return Optional.of(group);
            }
            if (unicode) {
                throw new JavaScriptSyntaxException("Invalid escape", start);
            }
            source.seek(here);
        }
        return Optional.empty();
    }

    /// The spelling of an escape outside a class that is no reference.
    String outside(int start) throws JavaScriptSyntaxException {
        Optional<String> category = category(start, false);
        return category.isPresent() ? category.get() : spelling.literal(character(start));
    }

    /// The spelling of a category within a class; empty where the escape is a character.
    Optional<String> memberCategory(int start) throws JavaScriptSyntaxException {
        return category(start, true);
    }

    private Optional<String> category(int start, boolean inClass) throws JavaScriptSyntaxException {
        int letter = source.peek();
        if (letter != JavaScriptSource.END && "dDsSwW".indexOf(letter) >= 0) {
            source.take();
            return Optional.of(inClass ? spelling.member((char) letter) : spelling.category((char) letter));
        }
        return unicode && (letter == 'p' || letter == 'P') ? Optional.of(property(start)) : Optional.empty();
    }

    private String property(int start) throws JavaScriptSyntaxException {
        int here = source.offset();
        Optional<Matcher> property = source.take(PROPERTY);
        if (property.isPresent()) {
            String name = property.get().group(3);
            boolean script = property.get().group(2) != null;
            if (script || KNOWN_PROPERTY.matcher(name).matches()) {
                return "\\" + property.get().group(1) + "{" + (name.length() > 2 || script ? "Is" : "") + name + "}";
            }
        }
        source.seek(here);
        if (source.take(ANY_PROPERTY).isEmpty()) {
            throw new JavaScriptSyntaxException("Invalid property name", start);
        }
        runnable = false;
        return JavaScriptSpelling.NEVER;
    }

    /// The character that an escape stands for.
    int character(int start) throws JavaScriptSyntaxException {
        if (unicode) {
            return strict(start);
        }
        Optional<Integer> known = spelt();
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Matcher> octal = source.take(OCTAL);
        if (octal.isPresent()) {
            return Integer.parseInt(octal.get().group(), 8);
        }
        if (source.peek() == 'c') {
            return '\\';
        }
        if (source.peek() == 'k' && groups.areNamed()) {
            throw new JavaScriptSyntaxException("Invalid escape", start);
        }
        return source.take();
    }

    /// The character of an escape within a class: `\b` is one there, and so are `\-` and more controls.
    int memberCharacter(int start) throws JavaScriptSyntaxException {
        if (source.accept('b')) {
            return '\b';
        }
        if (unicode && source.accept('-')) {
            return '-';
        }
        Optional<Matcher> control = unicode ? Optional.empty() : source.take(CLASS_CONTROL);
        return control.isPresent() ? control.get().group(1).charAt(0) % 32 : character(start);
    }

    private int strict(int start) throws JavaScriptSyntaxException {
        Optional<Integer> known = spelt();
        if (known.isPresent()) {
            return known.get();
        }
        if (source.peek() == 'u') {
            throw new JavaScriptSyntaxException("Invalid Unicode escape", start);
        }
        if (source.accept('0') && (source.peek() < '0' || source.peek() > '9')) {
            return 0;
        }
        int letter = source.take();
        if (letter < 0 || letter > 127 || SYNTAX.indexOf(letter) < 0) {
            throw new JavaScriptSyntaxException("Invalid escape", start);
        }
        return letter;
    }

    /// A character by its number or by a letter of its own.
    private Optional<Integer> spelt() {
        Optional<Integer> control = Optional.ofNullable(CONTROLS.get(source.peek()));
        if (control.isPresent()) {
            source.take();
            return control;
        }
        Optional<Matcher> pair = unicode ? source.take(PAIR) : Optional.empty();
        if (pair.isPresent()) {
            return Optional.of(Character.toCodePoint((char) hex(pair.get().group(1)), (char) hex(pair.get().group(2))));
        }
        int here = source.offset();
        Optional<Integer> point = unicode ? source.take(POINT).map(found -> hex(found.group(1))) : Optional.empty();
        if (point.isPresent() && Character.isValidCodePoint(point.get())) {
            return point;
        }
        source.seek(here);
        return source.take(HEX).or(() -> source.take(UNIT)).map(found -> hex(found.group(1)))
                .or(() -> source.take(CONTROL).map(found -> found.group(1).charAt(0) % 32));
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }
}
