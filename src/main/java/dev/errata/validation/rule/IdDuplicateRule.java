package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleContext;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Two records have the same id, or ids that only a file system tells apart that knows upper case.
final class IdDuplicateRule implements FolderRule {

    @Override
    public String id() {
        return "id-duplicate";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        return record.id().filter(id -> !id.isBlank()).map(id -> Set.of(id.toLowerCase(Locale.ROOT)))
                .orElseGet(Set::of);
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        Set<String> others = new TreeSet<>();
        keys(record, context).forEach(key -> others.addAll(index.paths(key)));
        others.remove(record.path());
        if (!others.isEmpty()) {
            record.value(Field.ID).ifPresent(value -> sink.report(value.pointer(), String.join(", ", others)));
        }
    }
}
