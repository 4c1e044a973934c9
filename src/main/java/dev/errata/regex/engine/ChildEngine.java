package dev.errata.regex.engine;

import dev.errata.regex.PatternFlag;
import dev.errata.task.Cancellation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An engine that runs in another program.
///
/// @param always letters of flags that it is always run with
record ChildEngine(Engine engine, Interpreter interpreter, String always) {

    /// The verdict; empty where the program is not there.
    Optional<Verdict> judge(Question question, Cancellation cancellation) {
        return interpreter.ask(letters(question.flags()) + always, question, cancellation)
                .map(answer -> answer.refusal()
                        .map(refusal -> Verdict.refused(engine, Verdict.How.RUN, refusal))
                        .orElseGet(() -> Verdict.taken(engine, Verdict.How.RUN, answer.trials())));
    }

    private static String letters(Set<PatternFlag> flags) {
        return flags.stream().map(flag -> switch (flag) {
            case CASE_INSENSITIVE -> "i";
            case MULTILINE -> "m";
            case DOT_ALL -> "s";
            case VERBOSE -> "x";
        }).sorted().collect(Collectors.joining());
    }
}
