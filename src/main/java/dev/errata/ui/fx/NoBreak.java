package dev.errata.ui.fx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keeps the names of files in prose on one line: a line may else end behind any of their dots.
final class NoBreak {
    /// No width, and no line ends beside it. Java breaks lines beside U+2060, which Unicode has for this by now.
    private static final String JOINER = "\uFEFF";
    private static final Pattern NAME = Pattern.compile("\\.errata(?:/[a-z]+\\.[a-z]+)?");
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final String MARK = ".errata";

    private NoBreak() {}

    /// The text with joiners behind the dots of the names of our side files.
    static String inNames(String text) {
        return text.contains(MARK)
                ? NAME.matcher(text).replaceAll(
                        name -> Matcher.quoteReplacement(DOT.matcher(name.group()).replaceAll("." + JOINER)))
                : text;
    }
}
