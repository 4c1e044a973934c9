package dev.errata.regex.engine;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What an engine says of a pattern.
///
/// @param how     whether it was run, or could be
/// @param refusal why it does not take the pattern; empty where it does
/// @param trials  what became of each text, in order; none where the pattern is refused
public record Verdict(Engine engine, How how, Optional<Refusal> refusal, List<Trial> trials) {

    /// Where a verdict comes from.
    public enum How {
        /// The engine itself was run.
        RUN,
        /// Worked out from the engine's rules, and held against a real one by tests.
        INFERRED,
        /// Neither: the pattern is too large for it here, and whether the engine takes it is not known.
        UNTRIED;

        /// The word in answers.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Verdict {
        Objects.requireNonNull(engine);
        Objects.requireNonNull(how);
        trials = List.copyOf(trials);
        if (refusal.isPresent() && !trials.isEmpty()) {
            throw new IllegalArgumentException("a refused pattern matches nothing");
        }
    }

    static Verdict refused(Engine engine, How how, Refusal refusal) {
        return new Verdict(engine, how, Optional.of(refusal), List.of());
    }

    static Verdict taken(Engine engine, How how, List<Trial> trials) {
        return new Verdict(engine, how, Optional.empty(), trials);
    }

    static Verdict untried(Engine engine, List<Trial> unknown) {
        return new Verdict(engine, How.UNTRIED, Optional.empty(), unknown);
    }

    /// Whether anybody has found out what the engine says.
    public boolean isTried() {
        return how != How.UNTRIED;
    }

    /// Whether the engine takes the pattern, or nothing is known against it.
    public boolean compiles() {
        return refusal.isEmpty();
    }
}
