package dev.errata.scan;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;

/// A record that matches a text, with what ranks it.
///
/// @param record     the record
/// @param spelledOut how many characters of the text its pattern spells out
/// @param length     how long the match is
/// @param line       the line that it matches
public record RankedMatch(ErrorRecord record, int spelledOut, int length, String line) {

    public RankedMatch {
        Objects.requireNonNull(record);
        Objects.requireNonNull(line);
    }

    /// The most specific first: what spells out most, then what matches most, then what is said to help most.
    public static final Comparator<RankedMatch> BEST_FIRST = Comparator.comparingInt(RankedMatch::spelledOut)
            .thenComparingInt(RankedMatch::length)
            .thenComparing(match -> match.record().number(Field.FIX_SUCCESS_RATE).orElse(BigDecimal.ZERO)).reversed()
            .thenComparing(match -> match.record().path());
}
