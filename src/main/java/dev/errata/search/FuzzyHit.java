package dev.errata.search;

import java.util.List;

/// That the letters of an abbreviation occur in a text.
///
/// @param score the better the letters fit, the higher; comparable only between texts for the same abbreviation
/// @param marks where the letters stand, in order and apart from each other
public record FuzzyHit(int score, List<Mark> marks) {

    /// Letters that follow each other, from `start` up to but without `end`.
    public record Mark(int start, int end) {}

    public FuzzyHit {
        marks = List.copyOf(marks);
    }
}
