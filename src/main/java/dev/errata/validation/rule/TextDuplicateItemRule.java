package dev.errata.validation.rule;

import dev.errata.curation.Severity;
import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.FieldValue;
import dev.errata.validation.Finding;
import dev.errata.validation.FindingSink;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RecordRule;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A list holds the same item twice. Edges of the graph have a rule of their own.
final class TextDuplicateItemRule implements RecordRule {
    private static final List<Field> LISTS = List.of(Field.VERSIONS, Field.DEAD_ENDS, Field.DEAD_END_SOURCES,
            Field.WORKAROUNDS, Field.WORKAROUND_SOURCES, Field.TAGS, Field.ALIASES);

    @Override
    public String id() {
        return "text-duplicate-item";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Fixing fixing() {
        return Fixing.SAFE;
    }

    @Override
    public void check(ErrorRecord record, RuleContext context, FindingSink sink) {
        for (Field list : LISTS) {
            for (FieldValue value : record.values(list)) {
                check(record, value, sink);
            }
        }
    }

    private static void check(ErrorRecord record, FieldValue list, FindingSink sink) {
        List<FieldValue> items = ErrorRecord.items(list);
        Map<Object, Integer> seen = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            JsonValue value = items.get(i).value();
            Integer first = seen.putIfAbsent(value.meaning(), i);
            if (first != null && !isBlank(value)) {
                sink.at(items.get(i).pointer()).fixing(fixing(record, list.field(), first, i))
                        .report(Integer.toString(i + 1), Integer.toString(first + 1));
            }
        }
    }

    /// A workaround goes together with its Chinese text, which is lost unless the other says the same.
    private static Fixing fixing(ErrorRecord record, Field list, int first, int second) {
        if (list != Field.WORKAROUNDS) {
            return Fixing.SAFE;
        }
        List<FieldValue> chinese = record.items(Field.WORKAROUNDS_ZH);
        boolean parallel = chinese.size() == record.items(Field.WORKAROUNDS).size();
        return chinese.isEmpty() || parallel && chinese.get(first).value().sameAs(chinese.get(second).value())
                ? Fixing.SAFE
                : Fixing.ASKING;
    }

    @Override
    public List<QuickFix> fixes(Finding finding, ErrorRecord record, RuleContext context) {
        JsonPointer at = finding.pointer();
        List<JsonEdit> edits = new ArrayList<>();
        edits.add(new JsonEdit.Remove(at));
        boolean workaround = at.parent().equals(record.shape().pointer(Field.WORKAROUNDS));
        List<FieldValue> chinese = record.items(Field.WORKAROUNDS_ZH);
        if (workaround && chinese.size() == record.items(Field.WORKAROUNDS).size()) {
            int index = JsonPointer.index(at.last().orElseThrow()).orElseThrow();
            edits.add(new JsonEdit.Remove(chinese.get(index).pointer()));
        }
        return List.of(Fixes.edit(fixKey(), record, edits));
    }

    private static boolean isBlank(JsonValue value) {
        return value instanceof JsonString(String text) && text.isBlank();
    }
}
