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
import java.util.Set;
import java.util.stream.Collectors;

/// Another error has the same signature: the two may be one, and readers find advice in one of them that the other lacks.
final class TextSameSignatureRule implements FolderRule {

    @Override
    public String id() {
        return "text-same-signature";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Set<String> keys(ErrorRecord record, RuleContext context) {
        return signatures(record).stream().map(text -> Words.key(text.text())).collect(Collectors.toSet());
    }

    /// The other record.
    @Override
    public List<String> identity(List<String> arguments) {
        return arguments.subList(0, 1);
    }

    @Override
    public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
        ErrorName own = ErrorName.of(record.path());
        for (TextValue signature : signatures(record)) {
            List<ErrorName> others = index.errors(Words.key(signature.text())).stream()
                    .filter(error -> !error.isSame(own)).toList();
            if (!others.isEmpty()) {
                FindingSink.Report report = sink.at(signature.pointer());
                (others.size() > 1 ? report.variant("many") : report).report(others.getFirst().text(),
                        Integer.toString(others.size() - 1));
            }
        }
    }

    private static List<TextValue> signatures(ErrorRecord record) {
        return TextValue.of(record, List.of(Field.SIGNATURE)).stream()
                .filter(text -> !Words.dense(text.text()).isEmpty()).toList();
    }
}
