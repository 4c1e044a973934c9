package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.ErrorName;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Another error has the same pattern: neither of the two can be told from a line of a log.
final class RegexDuplicateRule implements FolderRule {

    @Override
    public String id() {
        return "regex-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        return key(record, context).map(Set::of).orElseGet(Set::of);
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        Set<String> paths = key(record, context).map(index::paths).orElseGet(Set::of);
        ErrorName own = ErrorName.of(record.path());
        List<String> others = paths.size() < 2
                ? List.of()
                : paths.stream().map(ErrorName::of).filter(error -> !error.isSame(own)).map(ErrorName::text).distinct()
                        .limit(2).toList();
        if (!others.isEmpty()) {
            FindingSink.Report report = sink.at(record.value(Field.REGEX).orElseThrow().pointer());
            (others.size() > 1 ? report.variant("many") : report).report(others.getFirst(),
                    Integer.toString(paths.size() - 1));
        }
    }

    /// The other record.
    @Override
    public List<String> identity(List<String> arguments) {
        return arguments.subList(0, 1);
    }

    private static Optional<String> key(ErrorRecord record, RuleContext context) {
        return record.string(Field.REGEX).filter(text -> !text.isBlank()).map(text -> context.settings()
                .caseInsensitive() && text.indexOf('\\') < 0 ? text.toLowerCase(Locale.ROOT) : text);
    }
}
