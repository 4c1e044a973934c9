package dev.errata.regex.engine;

import dev.errata.task.Cancellation;
import java.util.Optional;

/// An engine of another program where that is installed, else what is inferred of it. Where the real one refuses a pattern without
/// saying the place, the place is inferred.
record RunOrInferred(ChildEngine real, PatternEngine inferred) implements PatternEngine {

    @Override
    public Verdict judge(Question question, Cancellation cancellation) {
        Optional<Verdict> run = real.judge(question, cancellation);
        if (run.isEmpty()) {
            return inferred.judge(question, cancellation);
        }
        Verdict verdict = run.get();
        if (verdict.refusal().filter(refusal -> refusal.offset().isEmpty()).isEmpty()) {
            return verdict;
        }
        Refusal refusal = verdict.refusal().get();
        return inferred.judge(question, cancellation).refusal()
                .map(place -> Verdict.refused(verdict.engine(), verdict.how(),
                        new Refusal(refusal.message(), place.offset())))
                .orElse(verdict);
    }
}
