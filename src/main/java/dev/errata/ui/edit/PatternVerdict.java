package dev.errata.ui.edit;

import dev.errata.curation.Settings;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.Set;

/// Whether a pattern catches the signature of its record, in the meaning that consumers give it.
sealed interface PatternVerdict {

    /// There is no pattern or no signature to judge.
    record Nothing() implements PatternVerdict {}

    record Catches() implements PatternVerdict {}

    record Misses() implements PatternVerdict {}

    /// The pattern is none.
    ///
    /// @param offset where it goes wrong, from 0
    record Faulty(int offset, String reason) implements PatternVerdict {}

    /// Matching was given up.
    ///
    /// @param steps how many were made
    record GivenUp(long steps) implements PatternVerdict {}

    /// Judges in the calling thread; takes at most the default budget.
    static PatternVerdict of(String pattern, String signature, Settings settings, Cancellation cancellation) {
        if (pattern.isEmpty() || signature.isEmpty()) {
            return new Nothing();
        }
        PatternOptions options = new PatternOptions(PatternOptions.DEFAULT.flavour(),
                settings.caseInsensitive() ? Set.of(PatternFlag.CASE_INSENSITIVE) : Set.of());
        return switch (Patterns.compile(pattern, options)) {
            case PatternFault fault -> new Faulty(fault.offset(), fault.engineMessage());
            case CompiledPattern compiled -> verdict(compiled.find(signature, 0, Budget.DEFAULT, cancellation));
        };
    }

    private static PatternVerdict verdict(MatchOutcome outcome) {
        if (outcome.first().isPresent()) {
            return new Catches();
        }
        return outcome.stop().isPresent() ? new GivenUp(outcome.steps()) : new Misses();
    }
}
