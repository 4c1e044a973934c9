package dev.errata.regex.engine;

import java.util.OptionalInt;

/// A pattern that JavaScript refuses; never leaves the package.
final class JavaScriptSyntaxException extends Exception {
    private static final long serialVersionUID = 1;

    private final String words;
    private final int offset;

    JavaScriptSyntaxException(String words, int offset) {
        super(words, null, false, false);
        this.words = words;
        this.offset = offset;
    }

    Refusal toRefusal() {
        return new Refusal(words, OptionalInt.of(offset));
    }
}
