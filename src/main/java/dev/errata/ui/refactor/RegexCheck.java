package dev.errata.ui.refactor;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.time.Duration;

/// What a regex makes of the signature that it is to recognise.
enum RegexCheck {
    /// There is no regex yet.
    EMPTY,
    /// It matches.
    MATCHES,
    /// It does not match.
    MISSES,
    /// It is no pattern.
    FAULTY,
    /// It took too long.
    STOPPED;

    /// Short enough to be asked at every letter.
    private static final Budget BUDGET = new Budget(50_000, Duration.ofMillis(10));

    static RegexCheck of(String regex, String signature) {
        if (regex.isBlank()) {
            return EMPTY;
        }
        return switch (Patterns.compile(regex, PatternOptions.DEFAULT)) {
            case PatternFault _ -> FAULTY;
            case CompiledPattern pattern -> {
                MatchOutcome outcome = pattern.find(signature, 0, BUDGET, Cancellation.NEVER);
                yield outcome.stop().isPresent() ? STOPPED : outcome.first().isPresent() ? MATCHES : MISSES;
            }
        };
    }
}
