package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// An alias is the id of another record, or an id that another record has as its alias too: who looks it up finds two
/// records.
final class IdAliasClashRule implements FolderRule {

    @Override
    public String id() {
        return "id-alias-clash";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        Set<String> keys = new TreeSet<>();
        record.id().ifPresent(id -> keys.add(key(id)));
        record.strings(Field.ALIASES).stream().filter(IdAliasClashRule::isId).forEach(alias -> keys.add(key(alias)));
        return keys;
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        for (TextValue alias : TextValue.of(record, List.of(Field.ALIASES))) {
            if (isId(alias.text())) {
                index.paths(key(alias.text())).stream().filter(path -> !path.equals(record.path())).findFirst()
                        .flatMap(context.records()::at).ifPresent(other -> report(alias, other, sink));
            }
        }
    }

    private static void report(TextValue alias, ErrorRecord other, FindingSink sink) {
        boolean id = other.id().filter(theirs -> key(theirs).equals(key(alias.text()))).isPresent();
        FindingSink.Report report = sink.at(alias.pointer());
        (id ? report : report.variant("alias")).report(alias.text(), other.path());
    }

    /// A name such as `ENOENT` may well belong to several records; an id belongs to one.
    private static boolean isId(String alias) {
        return RecordId.parse(key(alias)).isPresent();
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
