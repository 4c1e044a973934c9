package dev.errata.validation.rule;

import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.regex.Compilation;
import dev.errata.regex.Patterns;
import dev.errata.validation.RuleContext;
import java.util.Optional;

/// The pattern of a record in the meaning that consumers give it.
final class RecordPattern {
    private RecordPattern() {}

    /// What becomes of the pattern; empty where the record has none.
    static Optional<Compilation> of(ErrorRecord record, RuleContext context) {
        return record.string(Field.REGEX).filter(pattern -> !pattern.isBlank())
                .map(pattern -> Patterns.compile(pattern, context.settings().patternOptions()));
    }
}
