package dev.errata.ui.edit;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;

/// Whether a pattern catches the signature of its record, in the meaning that consumers give it.
sealed interface PatternVerdict {

    /// There is no pattern or no signature to judge.
    record Nothing() implements PatternVerdict {}

    record Catches() implements PatternVerdict {}

    record Misses() implements PatternVerdict {}

    /// The pattern is none.
    record Faulty(PatternFault fault) implements PatternVerdict {}

    /// Matching was given up.
    ///
    /// @param steps how many were made
    record GivenUp(long steps) implements PatternVerdict {}

    /// Judges in the calling thread; takes at most the default budget.
    static PatternVerdict of(String pattern, String signature, PatternOptions options, Cancellation cancellation) {
        if (pattern.isEmpty()) {
            return new Nothing();
        }
        return switch (Patterns.compile(pattern, options)) {
            case PatternFault fault -> new Faulty(fault);
            case CompiledPattern compiled -> signature.isEmpty()
                    ? new Nothing()
                    : verdict(compiled.find(signature, 0, Budget.DEFAULT, cancellation));
        };
    }

    private static PatternVerdict verdict(MatchOutcome outcome) {
        if (outcome.first().isPresent()) {
            return new Catches();
        }
        return outcome.stop().isPresent() ? new GivenUp(outcome.steps()) : new Misses();
    }
}
