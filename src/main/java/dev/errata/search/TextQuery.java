package dev.errata.search;

import java.util.ArrayList;
import java.util.List;

/// Words and quoted phrases that all have to occur somewhere in the text of a record, whatever their case.
///
/// @param terms folded as [SearchText#fold] does, none empty, each once
public record TextQuery(List<String> terms) implements RecordQuery {

    public TextQuery {
        terms = terms.stream().map(SearchText::fold).filter(term -> !term.isEmpty()).distinct().toList();
    }

    /// Reads what somebody typed: words apart by white space; what stands between two `"`, or behind one that is not closed yet,
    /// is one phrase. The quotes of Chinese and other keyboards count as well.
    public static TextQuery parse(String typed) {
        List<String> terms = new ArrayList<>();
        StringBuilder term = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (isQuote(letter) || !quoted && Character.isWhitespace(letter)) {
                terms.add(term.toString());
                term.setLength(0);
                quoted ^= isQuote(letter);
            } else {
                term.append(letter);
            }
        }
        terms.add(term.toString());
        return new TextQuery(terms);
    }

    @Override
    public boolean matches(IndexedRecord record) {
        return matches(record.summary().text());
    }

    /// Whether every term occurs in the text.
    public boolean matches(SearchText text) {
        for (String term : terms) {
            if (!text.contains(term)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean isAll() {
        return terms.isEmpty();
    }

    @Override
    public boolean narrows(RecordQuery other) {
        return other.isAll() || other instanceof TextQuery(List<String> wider)
                && wider.stream().allMatch(term -> terms.stream().anyMatch(own -> own.contains(term)));
    }

    private static boolean isQuote(char letter) {
        return switch (letter) {
            case '"', '“', '”', '„', '«', '»', '「', '」', '＂' -> true;
            default -> false;
        };
    }
}
