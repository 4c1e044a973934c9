package dev.errata.ui.regexlab;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Growth;
import dev.errata.regex.PatternCost;
import dev.errata.regex.Patterns;
import dev.errata.regex.engine.Engine;
import dev.errata.regex.engine.Engines;
import dev.errata.regex.engine.Question;
import dev.errata.regex.engine.Trial;
import dev.errata.regex.engine.Verdict;
import dev.errata.task.Cancellation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the pattern costs on the worst text that was found.
///
/// @param cost    the steps; empty where the pattern cannot be run
/// @param growth  how it grows in an engine that remembers nothing of what it has tried
/// @param text    the text that every engine was given
/// @param engines what each engine did with it
record LabCost(Optional<PatternCost> cost, Growth growth, String text, List<Timed> engines) {
    /// What an engine may take before it counts as running away.
    static final Duration TIME = Duration.ofMillis(500);
    private static final int TEXT = 4_000;
    private static final int EXPONENTIAL_TIMES = 32;

    /// What an engine did with the text.
    enum Ending {
        DONE, STOPPED, REFUSED
    }

    /// @param millis how long it took, its start not counted
    record Timed(Engine engine, Verdict.How how, Ending ending, long millis) {}

    LabCost {
        engines = List.copyOf(engines);
    }

    static LabCost of(Trying trying, Engines engines, Cancellation cancellation) {
        if (!(Patterns.compile(trying.pattern(), trying.options()) instanceof CompiledPattern compiled)) {
            return new LabCost(Optional.empty(), Growth.LINEAR, "", List.of());
        }
        PatternCost cost = PatternCost.of(compiled, cancellation);
        PatternCost.Attack attack = cost.attack();
        Growth growth = Growth.of(compiled);
        boolean isExponential = growth == Growth.EXPONENTIAL || cost.shape() == PatternCost.Shape.EXPONENTIAL;
        String text = attack.text(isExponential
                ? EXPONENTIAL_TIMES
                : TEXT / attack.pump().length());
        Question warm = new Question(trying.pattern(), trying.options().flags(), List.of(""), TIME);
        Question question = new Question(trying.pattern(), trying.options().flags(), List.of(text), TIME);
        List<Timed> timed = new ArrayList<>();
        for (Engine engine : Engine.values()) {
            cancellation.check();
            engines.judge(engine, warm, cancellation);
            long start = System.nanoTime();
            Verdict verdict = engines.judge(engine, question, cancellation);
            long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
            timed.add(new Timed(engine, verdict.how(), ending(verdict), millis));
        }
        return new LabCost(Optional.of(cost), growth, text, timed);
    }

    private static Ending ending(Verdict verdict) {
        if (!verdict.compiles()) {
            return Ending.REFUSED;
        }
        return verdict.trials().getFirst() instanceof Trial.Unknown ? Ending.STOPPED : Ending.DONE;
    }
}
