package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternTokens;
import dev.errata.regex.Patterns;
import dev.errata.regex.Portability;
import dev.errata.regex.engine.Engine;
import dev.errata.regex.engine.Engines;
import dev.errata.regex.engine.Question;
import dev.errata.regex.engine.Refusal;
import dev.errata.regex.engine.Trial;
import dev.errata.regex.engine.Verdict;
import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What each engine makes of the pattern and of each sample.
///
/// @param verdicts one for each engine, in order
/// @param samples  what was tried, in order; the signature first
/// @param parts    the tokens of the pattern
/// @param rewrite  a pattern that every engine takes, and that does the same on every sample; empty where there is none, or no need
record FlavourTable(List<Verdict> verdicts, List<Sample> samples, PatternTokens parts, Optional<String> rewrite) {
    /// More samples than these are not tried on every keystroke.
    static final int MOST_SAMPLES = 50;

    private static final Duration TIME = Duration.ofMillis(300);

    FlavourTable {
        verdicts = List.copyOf(verdicts);
        samples = List.copyOf(samples);
    }

    static FlavourTable of(Trying trying, Engines engines, Cancellation cancellation) {
        List<Sample> samples = new ArrayList<>();
        trying.signature().ifPresent(text -> samples.add(new Sample(trying.record(), Sample.Expect.MATCH, text, "")));
        samples.addAll(trying.samples());
        List<Sample> tried = samples.subList(0, Math.min(samples.size(), MOST_SAMPLES));
        Question question = new Question(trying.pattern(), trying.options().flags(),
                tried.stream().map(Sample::text).toList(), TIME);
        List<Verdict> verdicts = engines.judge(question, cancellation);
        Optional<CompiledPattern> compiled = Patterns.compile(trying.pattern(),
                trying.options()) instanceof CompiledPattern pattern ? Optional.of(pattern) : Optional.empty();
        return new FlavourTable(verdicts, tried, PatternTokens.of(trying.pattern(), trying.options()),
                compiled.flatMap(pattern -> rewrite(pattern, verdicts, question, engines, cancellation)));
    }

    /// Proven, not believed: every engine is asked again.
    private static Optional<String> rewrite(CompiledPattern pattern, List<Verdict> verdicts, Question question,
            Engines engines, Cancellation cancellation) {
        Optional<List<Trial>> wanted = verdicts.stream().filter(verdict -> verdict.engine() == Engine.PYTHON)
                .filter(Verdict::compiles).map(Verdict::trials).findFirst();
        if (wanted.isEmpty()
                || verdicts.stream().allMatch(verdict -> verdict.compiles() && verdict.trials().equals(wanted.get()))) {
            return Optional.empty();
        }
        return Portability.rewrite(pattern)
                .filter(text -> engines
                        .judge(new Question(text, question.flags(), question.texts(), question.time()), cancellation)
                        .stream().allMatch(verdict -> verdict.compiles() && verdict.trials().equals(wanted.get())));
    }

    /// What an engine did with a sample; empty where it refuses the pattern.
    Optional<Trial> trial(Verdict verdict, int sample) {
        return verdict.compiles() ? Optional.of(verdict.trials().get(sample)) : Optional.empty();
    }

    /// Whether an engine does something else with a sample than Python, for which the patterns are meant.
    boolean differs(Verdict verdict, int sample) {
        Optional<Trial> python = verdicts.stream().filter(other -> other.engine() == Engine.PYTHON).findFirst()
                .flatMap(other -> trial(other, sample));
        return !python.equals(trial(verdict, sample));
    }

    /// On how many samples an engine does something else than Python.
    int differences(Verdict verdict) {
        int count = 0;
        for (int sample = 0; sample < samples.size(); sample++) {
            count += differs(verdict, sample) ? 1 : 0;
        }
        return count;
    }

    /// The parts of the pattern that engines read in their own way.
    List<String> ownReadings() {
        return Portability.ownReadings(parts);
    }

    /// The part of the pattern at which an engine refuses it, where the place is known.
    Optional<String> cause(Verdict verdict) {
        return verdict.refusal().map(Refusal::offset).filter(OptionalInt::isPresent).map(OptionalInt::getAsInt)
                .flatMap(offset -> parts.tokens().stream().filter(token -> token.end() > offset).findFirst())
                .map(token -> parts.pattern().substring(token.start(), token.end()));
    }
}
