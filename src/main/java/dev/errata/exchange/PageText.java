package dev.errata.exchange;

import java.util.function.UnaryOperator;

/// A language in which pages are written.
///
/// @param prose what is taken from the records
/// @param words the text of a bundle key, for headings
public record PageText(RecordMarkdown.Prose prose, UnaryOperator<String> words) {}
