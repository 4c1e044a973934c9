package dev.errata.regex.engine;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Flavour;
import dev.errata.regex.PatternFault;
import dev.errata.regex.PatternFaultKind;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// What [Patterns] compiles: Java, which is run, and Python, which is inferred.
record JvmEngine(Engine engine, Flavour flavour, Verdict.How how) implements PatternEngine {

    static final JvmEngine JAVA = new JvmEngine(Engine.JAVA, Flavour.JAVA, Verdict.How.RUN);
    static final JvmEngine PYTHON = new JvmEngine(Engine.PYTHON, Flavour.PYTHON, Verdict.How.INFERRED);

    @Override
    public Verdict judge(Question question, Cancellation cancellation) {
        return switch (Patterns.compile(question.pattern(), new PatternOptions(flavour, question.flags()))) {
            case CompiledPattern pattern -> Verdict.taken(engine, how,
                    BudgetedTrials.of(pattern, question, UnaryOperator.identity(), cancellation));
            case PatternFault fault when fault.kind() == PatternFaultKind.TOO_LARGE ->
                Verdict.untried(engine, BudgetedTrials.unknown(question));
            case PatternFault fault when fault.kind() == PatternFaultKind.TOO_COSTLY
                    || fault.kind() == PatternFaultKind.NOT_SUPPORTED ->
                Verdict.taken(engine, how, BudgetedTrials.unknown(question));
            case PatternFault fault -> Verdict.refused(engine, how,
                    new Refusal(fault.engineMessage(), OptionalInt.of(fault.offset())));
        };
    }
}
