package dev.errata.regex.engine;

import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Flavour;
import dev.errata.regex.PatternFlag;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

/// JavaScript's `RegExp` as of ES2024: a pattern is checked by the grammar of the standard, put into Java's spelling and run by
/// `java.util.regex`.
///
/// @param texts how the engine sees a text, unit for unit
record InferredJavaScript(Engine engine, UnaryOperator<String> texts) implements PatternEngine {
    /// Without the flag `u`: a text is UTF-16 units, and much that is no pattern is taken for what it might mean.
    static final InferredJavaScript PLAIN = new InferredJavaScript(Engine.JAVASCRIPT, JavaScriptSpelling::units);
    /// With the flag `u`: a text is code points, and the grammar is strict.
    static final InferredJavaScript UNICODE = new InferredJavaScript(Engine.JAVASCRIPT_U, UnaryOperator.identity());

    @Override
    public Verdict judge(Question question, Cancellation cancellation) {
        if (question.flags().contains(PatternFlag.VERBOSE)) {
            return Verdict.refused(engine, Verdict.How.INFERRED,
                    new Refusal("Invalid flags supplied to RegExp constructor 'x'", OptionalInt.empty()));
        }
        Optional<String> java;
        try {
            java = new JavaScriptTranslator(question.pattern(), question.flags(), engine == Engine.JAVASCRIPT_U)
                    .translate();
        } catch (JavaScriptSyntaxException refused) {
            return Verdict.refused(engine, Verdict.How.INFERRED, refused.toRefusal());
        }
        return Verdict.taken(engine, Verdict.How.INFERRED, java
                .filter(spelling -> spelling.length() <= Patterns.MAX_LENGTH)
                .map(spelling -> Patterns.compile(spelling, new PatternOptions(Flavour.JAVA, Set.of())))
                .filter(CompiledPattern.class::isInstance).map(CompiledPattern.class::cast)
                .map(pattern -> BudgetedTrials.of(pattern, question, texts, cancellation))
                .orElseGet(() -> BudgetedTrials.unknown(question)));
    }
}
