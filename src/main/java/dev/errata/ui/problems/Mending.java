package dev.errata.ui.problems;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.validation.Finding;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out the changes of several quick fixes together, each on what the ones before it have left.
final class Mending {
    private final RuleCatalogue rules;

    Mending(RuleCatalogue rules) {
        this.rules = rules;
    }

    /// The changes that mend the findings by the first fix of each, the last in the text first, so that the places of the
    /// others stay what they are. A finding whose place is gone by then is left out.
    List<Change> all(List<Finding> findings, RuleContext context, Cancellation cancellation) {
        RecordSet records = context.records();
        List<Change> changes = new ArrayList<>();
        List<Finding> backwards = findings.stream().sorted(
                Comparator.comparing(Finding::line).thenComparing(Finding::column).reversed()).toList();
        for (Finding finding : backwards) {
            cancellation.check();
            RuleContext now = context.with(records);
            Optional<QuickFix> fix = stillStands(finding, records)
                    ? rules.fixes(finding, now).stream().findFirst()
                    : Optional.empty();
            for (Change change : fix.map(QuickFix::changes).orElseGet(List::of)) {
                records = records.apply(change);
                changes.add(change);
            }
        }
        return joined(changes);
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
