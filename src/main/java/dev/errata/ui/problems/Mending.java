package dev.errata.ui.problems;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Works out the changes of several quick fixes together, each on what the ones before it have left.
final class Mending {
    private final RuleCatalogue rules;

    Mending(RuleCatalogue rules) {
        this.rules = rules;
    }

    /// The changes that mend the findings by the first fix of each, the last in the text first, so that the places of the
    /// others stay what they are. A finding whose place is gone by then is left out.
    List<Change> all(List<Finding> findings, RuleContext context, Progress progress, Cancellation cancellation) {
        RecordSet records = context.records();
        List<Change> changes = new ArrayList<>();
        Set<String> files = new HashSet<>();
        long total = findings.stream().map(Finding::file).distinct().count();
        List<Finding> backwards = findings.stream().sorted(
                Comparator.comparing(Finding::file)
                        .thenComparing(Comparator.comparing(Finding::line).thenComparing(Finding::column).reversed()))
                .toList();
        for (Finding finding : backwards) {
            cancellation.check();
            if (files.add(finding.file())) {
                progress.report(files.size(), total);
            }
            RuleContext now = context.with(records);
            Optional<QuickFix> fix = stillStands(finding, records)
                    ? rules.fixes(finding, now).stream().findFirst()
                    : Optional.empty();
            for (Change change : fix.map(QuickFix::changes).orElseGet(List::of)) {
                if (fits(change, records)) {
                    records = records.apply(change);
                    changes.add(change);
                }
            }
        }
        return joined(changes);
    }

    /// A file that another fix has moved or removed is left, and none takes the place of another.
    private static boolean fits(Change change, RecordSet records) {
        return switch (change) {
            case Change.Edit(String path, _) -> records.at(path).isPresent();
            case Change.Rename(String path, String newPath) ->
                records.at(path).isPresent() && records.at(newPath).isEmpty();
            case Change.Create(String path, _) -> records.at(path).isEmpty();
            case Change.Delete(String path) -> records.at(path).isPresent();
        };
    }

    private static boolean stillStands(Finding finding, RecordSet records) {
        return records.at(finding.file()).filter(record -> finding.pointer().isRoot()
                || record.text().find(finding.pointer()).isPresent()
                || finding.pointer().parent().flatMap(record.text()::find).isPresent()).isPresent();
    }

    /// Where all changes are edits, the last of each file says it all.
    private static List<Change> joined(List<Change> changes) {
        Map<String, Change> last = new LinkedHashMap<>();
        for (Change change : changes) {
            if (!(change instanceof Change.Edit edit)) {
                return changes;
            }
            last.put(edit.path(), edit);
        }
        return List.copyOf(last.values());
    }
}
