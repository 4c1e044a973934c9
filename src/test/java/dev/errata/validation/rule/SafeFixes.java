package dev.errata.validation.rule;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What it means that a quick fix is safe: on its own it takes its finding away, brings no other, and loses nothing.
final class SafeFixes {
    private SafeFixes() {}

    /// What is wrong with the safe fixes of a folder, each applied to the folder as it is; empty where all is well.
    static List<String> breaches(RuleContext context) {
        Validation validation = new Validation(Rules.catalogue());
        Map<String, List<Finding>> before = validation.checkAll(context, Progress.NONE, Cancellation.NEVER);
        List<String> breaches = new ArrayList<>();
        before.values().forEach(found -> found.stream().filter(finding -> finding.fixing() == Fixing.SAFE)
                .forEach(finding -> breaches.addAll(breaches(finding, before, context, validation))));
        return breaches;
    }

    /// Applies one fix, looks at every record whose findings change with it, and takes it back.
    private static List<String> breaches(Finding finding, Map<String, List<Finding>> before, RuleContext context,
            Validation validation) {
        List<QuickFix> fixes = Rules.catalogue().fixes(finding, context);
        if (fixes.size() != 1 || fixes.getFirst().changes().size() != 1) {
            return List.of("not one fix: " + finding);
        }
        Change change = fixes.getFirst().changes().getFirst();
        ErrorRecord record = context.records().at(finding.file()).orElseThrow();
        RuleContext now = context.with(context.records().apply(change));
        List<String> breaches = new ArrayList<>();
        validation.checkChanged(now, Set.of(finding.file()), Cancellation.NEVER).forEach((path, found) -> {
            Map<String, Long> had = counts(before.getOrDefault(path, List.of()));
            Map<String, Long> left = counts(found);
            if (path.equals(finding.file())
                    && left.getOrDefault(finding.rule(), 0L) >= had.getOrDefault(finding.rule(), 0L)) {
                breaches.add("still there: " + finding);
            }
            left.forEach((rule, count) -> {
                if (count > had.getOrDefault(rule, 0L)) {
                    breaches.add("new: " + rule + " in " + path + " after " + finding);
                }
            });
        });
        validation.checkChanged(context, Set.of(finding.file()), Cancellation.NEVER);
        lost(record, now.records().at(finding.file()).orElseThrow(), finding)
                .forEach(lost -> breaches.add("lost: " + lost + " after " + finding));
        return breaches;
    }

    /// Members of the top whose value differs, other than the one with the finding, and words that are gone from that.
    private static List<String> lost(ErrorRecord before, ErrorRecord after, Finding finding) {
        List<String> lost = new ArrayList<>();
        for (Field field : Field.top()) {
            JsonValue was = before.value(field).map(value -> value.value()).orElse(JsonValue.of(""));
            JsonValue is = after.value(field).map(value -> value.value()).orElse(JsonValue.of(""));
            if (!was.equals(is)) {
                Set<String> words = new TreeSet<>(words(was));
                words.removeAll(words(is));
                boolean blamed = finding.pointer().tokens().contains(field.jsonName());
                if (!blamed || !words.isEmpty()) {
                    lost.add(field.jsonName() + words);
                }
            }
        }
        return lost;
    }

    private static List<String> words(JsonValue value) {
        return switch (value) {
            case JsonString(String text) -> List.of(Words.bare(Unseen.removed(text)).split(" "));
            case JsonNumber(String literal) -> List.of(Words.bare(literal).split(" "));
            case JsonBoolean flag -> List.of(flag.toJson());
            case JsonNull _ -> List.of();
            case JsonArray array -> array.items().stream().flatMap(item -> words(item).stream()).toList();
            case JsonObject object ->
                object.members().values().stream().flatMap(member -> words(member).stream()).toList();
        };
    }

    /// How many findings there are of each rule. Pointers say little after an item is gone: those behind it move up.
    private static Map<String, Long> counts(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
    }
}
