package dev.errata.regex.engine;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pattern read character by character: code points where `u` is set, UTF-16 units where it is not. Offsets count units.
final class JavaScriptSource {
    static final int END = -1;
    private static final Pattern BOUNDS = Pattern.compile("\\{([0-9]+)(?:(,)([0-9]*))?\\}");

    private final String pattern;
    private final boolean unicode;
    private int at;

    JavaScriptSource(String pattern, boolean unicode) {
        this.pattern = pattern;
        this.unicode = unicode;
    }

    int offset() {
        return at;
    }

    void seek(int offset) {
        at = offset;
    }

    /// Goes to behind the next of these.
    void seekPast(char last) {
        at = pattern.indexOf(last, at) + 1;
    }

    boolean atEnd() {
        return at >= pattern.length();
    }

    /// The next character, or [#END].
    int peek() {
        return atEnd() ? END : unicode ? pattern.codePointAt(at) : pattern.charAt(at);
    }

    int take() {
        int taken = peek();
        at += taken == END ? 0 : Character.charCount(taken);
        return taken;
    }

    boolean accept(char wanted) {
        boolean there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }

    /// Takes what a regular expression matches here.
    Optional<Matcher> take(Pattern shape) {
        Matcher matcher = shape.matcher(pattern).region(at, pattern.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        at = matcher.end();
        return Optional.of(matcher);
    }

    boolean atQuantifier() {
        int next = peek();
        return next == '*' || next == '+' || next == '?'
                || next == '{' && BOUNDS.matcher(pattern).region(at, pattern.length()).lookingAt();
    }

    /// Takes a quantifier in braces; an empty one where its numbers are out of order.
    Optional<String> bounds() {
        return take(BOUNDS).map(bounds -> {
            String high = bounds.group(3);
            boolean backwards = high != null && !high.isEmpty()
                    && new BigInteger(bounds.group(1)).compareTo(new BigInteger(high)) > 0;
            return backwards ? "" : bounds.group();
        });
    }
}
