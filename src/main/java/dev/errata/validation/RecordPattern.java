package dev.errata.validation;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Compilation;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.PatternOptions;
import dev.errata.regex.Patterns;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The pattern of a record in the meaning that consumers give it.
public final class RecordPattern {
    private RecordPattern() {}

    /// What becomes of the pattern; empty where the record has none.
    public static Optional<Compilation> of(ErrorRecord record, RuleContext context) {
        return compiled(record).with(context.settings().patternOptions());
    }

    /// The patterns of all records that compile, each once.
    public static List<CompiledPattern> all(RuleContext context, Cancellation cancellation) {
        Map<String, CompiledPattern> patterns = new TreeMap<>();
        for (ErrorRecord record : context.records().records()) {
            cancellation.check();
            of(record, context).filter(CompiledPattern.class::isInstance).map(CompiledPattern.class::cast)
                    .ifPresent(pattern -> patterns.putIfAbsent(pattern.pattern(), pattern));
        }
        return List.copyOf(patterns.values());
    }

    /// Lets the rules take a pattern that is compiled already, and not compile it again.
    static void remember(ErrorRecord record, CompiledPattern pattern) {
        compiled(record).remember(pattern);
    }

    private static Compiled compiled(ErrorRecord record) {
        return record.derived(Compiled.class, Compiled::new);
    }

    /// The pattern of one record, compiled once for all rules.
    private static final class Compiled {
        private final Optional<String> pattern;
        private final Map<PatternOptions, Compilation> known = new ConcurrentHashMap<>();

        private Compiled(ErrorRecord record) {
            pattern = record.string(Field.REGEX).filter(text -> !text.isBlank());
        }

        private void remember(CompiledPattern compiled) {
            pattern.filter(compiled.pattern()::equals).ifPresent(_ -> known.putIfAbsent(compiled.options(), compiled));
        }

        private Optional<Compilation> with(PatternOptions options) {
            return pattern.map(text -> known.computeIfAbsent(options, asked -> Patterns.compile(text, asked)));
        }
    }
}
