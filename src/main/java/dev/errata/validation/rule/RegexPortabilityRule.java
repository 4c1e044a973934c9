package dev.errata.validation.rule;

import dev.errata.curation.Sample;
import dev.errata.curation.Severity;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Budget;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Flavour;
import dev.errata.regex.MatchOutcome;
import dev.errata.regex.PatternFault;
import dev.errata.regex.Patterns;
import dev.errata.regex.Portability;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A flavour in which the folder wants its patterns to work refuses this one, or has another verdict on the signature or a sample.
/// Java is asked by running the pattern; JavaScript and RE2 are known by their syntax.
final class RegexPortabilityRule implements RecordRule {
    private static final String JAVA = "java";

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
            if (context.settings().flavours().contains(JAVA)) {
                checkJava(pattern, record, context, sink);
            }
            refusals(pattern, context).collect(Collectors.groupingBy(Portability.Refusal::engine)).values().stream()
                    .map(List::getFirst).sorted(Comparator.comparing(Portability.Refusal::engine))
                    .forEach(refusal -> sink.at(pattern.pointer())
                            .fixing(fixing(pattern, context))
                            .report(refusal.engine().word(), refusal.text()));
        });
    }

    private static Stream<Portability.Refusal> refusals(OwnPattern pattern, RuleContext context) {
        return Portability.refusals(pattern.compiled()).stream()
                .filter(refusal -> context.settings().flavours().contains(refusal.engine().word()));
    }

    private static void checkJava(OwnPattern pattern, ErrorRecord record, RuleContext context, FindingSink sink) {
        if (Portability.isPlain(pattern.compiled()) && texts(record, context).allMatch(RegexPortabilityRule::isPlain)) {
            return;
        }
        switch (Patterns.compile(pattern.text(), pattern.compiled().options().in(Flavour.JAVA))) {
            case PatternFault fault -> sink.at(pattern.pointer()).fixing(fixing(pattern, context)).report(JAVA,
                    part(pattern, fault.offset()));
            case CompiledPattern java -> texts(record, context)
                    .filter(text -> differ(pattern.on(text),
                            java.find(text, 0, Budget.DEFAULT, Cancellation.NEVER)))
                    .findFirst().ifPresent(text -> sink.at(pattern.pointer()).fixing(Fixing.NONE)
                            .variant("verdict").report(JAVA, text));
        }
    }

    private static Fixing fixing(OwnPattern pattern, RuleContext context) {
        return portable(pattern, context).isPresent() ? Fixing.ASKING : Fixing.NONE;
    }

    /// The token at a place, or the first that begins behind it.
    private static String part(OwnPattern pattern, int offset) {
        return pattern.tokens().stream().filter(token -> token.end() > offset).findFirst().map(pattern::text)
                .orElseGet(pattern::text);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static boolean differ(MatchOutcome one, MatchOutcome other) {
        return one.stop().isEmpty() && other.stop().isEmpty() && one.matches().isEmpty() != other.matches().isEmpty();
    }

    private static Stream<String> texts(ErrorRecord record, RuleContext context) {
        return Stream.concat(record.string(Field.SIGNATURE).stream(),
                record.id().stream().flatMap(id -> context.samples().of(id).stream()).map(Sample::text));
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        return OwnPattern.of(record, context).flatMap(pattern -> portable(pattern, context).map(text -> List.of(
                Fixes.replace(fixKey(), record, pattern.pointer(), JsonValue.of(text))))).orElseGet(List::of);
    }

    private static Optional<String> portable(OwnPattern pattern, RuleContext context) {
        return Portability.rewrite(pattern.compiled())
                .filter(text -> isPortable(text, pattern, context));
    }

    private static boolean isPortable(String text, OwnPattern pattern, RuleContext context) {
        boolean java = !context.settings().flavours().contains(JAVA) || Patterns.compile(text,
                pattern.compiled().options().in(Flavour.JAVA)) instanceof CompiledPattern;
        return java && Patterns.compile(text, pattern.compiled().options()) instanceof CompiledPattern better
                && Portability.refusals(better).stream()
                        .noneMatch(left -> context.settings().flavours().contains(left.engine().word()));
    }
}
