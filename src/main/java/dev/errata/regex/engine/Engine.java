package dev.errata.regex.engine;

import java.util.Locale;

/// An engine that consumers run patterns in, in the order in which answers come.
public enum Engine {
    JAVA, PYTHON, JAVASCRIPT, JAVASCRIPT_U, RE2;

    /// The word in answers, such as `javascript-u`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
