package dev.errata.validation.rule;

import dev.errata.curation.Sample;
import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.Portability;
import dev.errata.regex.engine.Engine;
import dev.errata.regex.engine.Engines;
import dev.errata.regex.engine.Question;
import dev.errata.regex.engine.Refusal;
import dev.errata.regex.engine.Trial;
import dev.errata.regex.engine.Verdict;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A flavour in which the folder wants its patterns to work refuses this one, or has another verdict on the signature or a sample than
/// Python. The engines are asked that need no other program, so that every machine finds the same.
final class RegexPortabilityRule implements RecordRule {
    /// Steps decide where an engine has them; the time is so long that a busy machine does not change a verdict.
    private static final Duration TIME = Duration.ofSeconds(10);

    private final Engines engines = Engines.withoutPrograms();

    @Override
    public String id() {
        return "regex-portability";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    /// The flavour.
    @Override
    public List<String> identity(List<String> arguments) {
        return arguments.subList(0, 1);
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        OwnPattern.of(record, context).ifPresent(pattern -> {
            List<String> texts = texts(record, context);
            if (Portability.isPlain(pattern.compiled()) && texts.stream().allMatch(RegexPortabilityRule::isPlain)) {
                return;
            }
            for (Engine engine : wanted(context)) {
                Verdict verdict = judge(engine, pattern.text(), pattern, texts);
                if (verdict.refusal().isPresent()) {
                    sink.at(pattern.pointer())
                            .fixing(portable(pattern, record, context).isPresent() ? Fixing.ASKING : Fixing.NONE)
                            .report(engine.word(), part(pattern, verdict.refusal().get()));
                } else {
                    firstDifference(verdict, pattern, texts).ifPresent(text -> sink.at(pattern.pointer())
                            .fixing(Fixing.NONE).variant("verdict").report(engine.word(), text));
                }
            }
        });
    }

    /// The engines that have to agree with Python.
    private static List<Engine> wanted(RuleContext context) {
        return Stream.of(Engine.values()).filter(engine -> engine != Engine.PYTHON)
                .filter(engine -> context.settings().flavours().contains(engine.word())).toList();
    }

    private Verdict judge(Engine engine, String text, OwnPattern pattern, List<String> texts) {
        return engines.judge(engine, new Question(text, pattern.compiled().options().flags(), texts, TIME),
                Cancellation.NEVER);
    }

    /// The first text on which the engine is known to have another verdict than Python.
    private static Optional<String> firstDifference(Verdict verdict, OwnPattern pattern, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            MatchOutcome python = pattern.on(texts.get(i));
            boolean isKnown = python.stop().isEmpty() && !(verdict.trials().get(i) instanceof Trial.Unknown);
            if (isKnown && python.matches().isEmpty() == verdict.trials().get(i) instanceof Trial.Hit) {
                return Optional.of(texts.get(i));
            }
        }
        return Optional.empty();
    }

    /// The token at the place of a refusal, or the first that begins behind it; the whole pattern where no place is known.
    private static String part(OwnPattern pattern, Refusal refusal) {
        return refusal.offset().isEmpty()
                ? pattern.text()
                : pattern.tokens().stream().filter(token -> token.end() > refusal.offset().getAsInt()).findFirst()
                        .map(pattern::text).orElseGet(pattern::text);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static List<String> texts(ErrorRecord record, RuleContext context) {
        return Stream.concat(record.string(Field.SIGNATURE).stream(),
                record.id().stream().flatMap(id -> context.samples().of(id).stream()).map(Sample::text)).toList();
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).flatMap(pattern -> portable(pattern, record, context)
                .map(text -> List.of(Fixes.replace(fixKey(), record, pattern.pointer(), JsonValue.of(text)))))
                .orElseGet(List::of);
    }

    /// A spelling that every wanted engine takes, with the verdicts that Python has on the one of now.
    private Optional<String> portable(OwnPattern pattern, ErrorRecord record, RuleContext context) {
        List<String> texts = texts(record, context);
        return Portability.rewrite(pattern.compiled()).filter(text -> Stream
                .concat(Stream.of(Engine.PYTHON), wanted(context).stream())
                .map(engine -> judge(engine, text, pattern, texts))
                .allMatch(verdict -> verdict.compiles() && firstDifference(verdict, pattern, texts).isEmpty()));
    }
}
