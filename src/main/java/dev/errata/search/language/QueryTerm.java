package dev.errata.search.language;

/// A text to look for, as it was typed.
public sealed interface QueryTerm {

    /// The text without quotes.
    String text();

    /// Written without quotes: a `*` between other characters stands for any characters, and where it asks for the whole of a
    /// record other forms of the word count as well.
    record Word(String text) implements QueryTerm {}

    /// Written in quotes: just so.
    record Phrase(String text) implements QueryTerm {}
}
