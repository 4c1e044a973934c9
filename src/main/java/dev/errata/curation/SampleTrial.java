package dev.errata.curation;

import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.MatchOutcome;
import dev.errata.task.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a pattern did with a text on which it is tried.
///
/// @param sample  the text; the signature of a record is its first sample
/// @param origin  where it comes from
/// @param outcome has the first match, or none
public record SampleTrial(Sample sample, Origin origin, MatchOutcome outcome) {

    /// Where a sample comes from.
    public enum Origin {
        SIGNATURE, SAMPLE
    }

    /// What a trial came to.
    public enum Result {
        PASSED, FAILED,
        /// The pattern was stopped before it could tell.
        STOPPED
    }

    public SampleTrial {
        Objects.requireNonNull(sample);
        Objects.requireNonNull(origin);
        Objects.requireNonNull(outcome);
    }

    /// The samples of a record with its signature in front of them, which every pattern has to match.
    public static List<SampleTrial> of(CompiledPattern pattern, String record, Optional<String> signature,
            List<Sample> samples, Cancellation cancellation) {
        List<SampleTrial> trials = new ArrayList<>();
        signature.ifPresent(text -> trials
                .add(run(pattern, new Sample(record, Sample.Expect.MATCH, text, ""), Origin.SIGNATURE, cancellation)));
        for (Sample sample : samples) {
            cancellation.check();
            trials.add(run(pattern, sample, Origin.SAMPLE, cancellation));
        }
        return trials;
    }

    private static SampleTrial run(CompiledPattern pattern, Sample sample, Origin origin, Cancellation cancellation) {
        return new SampleTrial(sample, origin, pattern.find(sample.text(), 0, Budget.DEFAULT, cancellation));
    }

    public Result result() {
        boolean matches = outcome.first().isPresent();
        if (!matches && outcome.stop().isPresent()) {
            return Result.STOPPED;
        }
        return matches == (sample.expect() == Sample.Expect.MATCH) ? Result.PASSED : Result.FAILED;
    }
}
