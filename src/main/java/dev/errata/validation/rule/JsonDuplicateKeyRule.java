package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonFault;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonPointer;
import dev.errata.json.Member;
import dev.errata.json.ObjectNode;
import dev.errata.record.ErrorRecord;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.List;
import java.util.Optional;

/// An object has two members with the same key, of which most readers see only the last.
final class JsonDuplicateKeyRule implements RecordRule {

    @Override
    public String id() {
        return "json-duplicate-key";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Fixing fixing() {
        return Fixing.ASKING;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        JsonProblems.report(JsonFault.Kind.DUPLICATE_KEY, record, sink);
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        JsonPointer at = finding.pointer();
        QuickFix keepLast = Fixes.edit(fixKey() + ".last", record, List.of(new JsonEdit.RemoveShadowed(at)));
        return first(record, at).map(value -> List.of(keepLast, Fixes.edit(fixKey() + ".first", record,
                List.of(new JsonEdit.RemoveShadowed(at), new JsonEdit.Replace(at, value.toValue())))))
                .orElseGet(() -> List.of(keepLast));
    }

    /// The value of the first of the members, where it differs from that of the last.
    private static Optional<JsonNode> first(ErrorRecord record, JsonPointer at) {
        Optional<ObjectNode> holder = at.parent().flatMap(record.text()::find).filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast);
        String key = at.last().orElse("");
        return holder.flatMap(object -> object.members().stream().filter(member -> member.key().equals(key))
                .map(Member::value).findFirst()
                .filter(first -> object.member(key)
                        .filter(last -> !last.value().toValue().sameAs(first.toValue())).isPresent()));
    }
}
