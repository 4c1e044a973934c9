package dev.errata.cli;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.math.BigDecimal;
import java.util.Comparator;

/// A record that matches a text, with what ranks it.
///
/// @param record     the record
/// @param spelledOut how many characters of the text its pattern spells out
/// @param length     how long the match is
/// @param line       the line that it matches
record RankedMatch(ErrorRecord record, int spelledOut, int length, String line) {

    /// The most specific first: what spells out most, then what matches most, then what is said to help most.
    static final Comparator<RankedMatch> BEST_FIRST = Comparator.comparingInt(RankedMatch::spelledOut)
            .thenComparingInt(RankedMatch::length)
            .thenComparing(match -> match.record().number(Field.FIX_SUCCESS_RATE).orElse(BigDecimal.ZERO)).reversed()
            .thenComparing(match -> match.record().path());
}
