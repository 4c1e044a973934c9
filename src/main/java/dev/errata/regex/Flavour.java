package dev.errata.regex;

/// The engine whose reading of a pattern is asked for.
public enum Flavour {
    /// Python's `re.search` on text (not bytes), as of Python 3.11: the meaning that consumers of the records give to a
    /// pattern. Inferred: the pattern is checked by the rules of Python's own parser, put into Java's spelling and run by
    /// `java.util.regex`. What it matches is Python's own answer wherever tests have held it against a real one; the text
    /// of a group may differ if the group is repeated or stands in a look-around or atomic group.
    PYTHON,
    /// `java.util.regex` of the running JVM, as it is: with no flag but those of the [PatternOptions].
    JAVA
}
