package dev.errata.regex;

/// When two characters are equal to a pattern that ignores case: if they have the same folded form. This is the comparison of
/// `java.util.regex` itself, so that U+0130, U+0131, U+017F and U+212A equal `i`, `i`, `s` and `k`.
public final class CaseFold {

    private CaseFold() {}

    /// The folded form of a character.
    public static int of(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
