package dev.errata.regex;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Characters by their Unicode names, as far as Python and the JVM agree on them. Left out is what the JVM does not
/// know: aliases (`\N{NULL}`), sequences, and the names of Hangul syllables.
final class CharacterNames {

    /// Python names these by rule, the JVM by the name of their block.
    private static final Pattern IDEOGRAPH = Pattern.compile("CJK UNIFIED IDEOGRAPH-([0-9A-F]{4,6})");

    private CharacterNames() {}

    /// The character of this name, in any case.
    static OptionalInt codePoint(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        Matcher ideograph = IDEOGRAPH.matcher(upper);
        if (ideograph.matches()) {
            int codePoint = Integer.parseInt(ideograph.group(1), 16);
            return blockName(codePoint).startsWith("CJK UNIFIED IDEOGRAPHS")
                    ? OptionalInt.of(codePoint)
                    : OptionalInt.empty();
        }
        try {
            int codePoint = Character.codePointOf(upper);
            return blockName(codePoint).isEmpty() && Character.getType(codePoint) != Character.CONTROL
                    && upper.equals(Character.getName(codePoint)) ? OptionalInt.of(codePoint) : OptionalInt.empty();
        } catch (IllegalArgumentException unknown) {
            return OptionalInt.empty();
        }
    }

    /// The name that the JVM makes up from the block and the number of a character without a name of its own; else empty.
    private static String blockName(int codePoint) {
        String name = Character.isValidCodePoint(codePoint) ? Character.getName(codePoint) : null;
        return name != null && name.endsWith(" " + Integer.toHexString(codePoint).toUpperCase(Locale.ROOT)) ? name : "";
    }
}
