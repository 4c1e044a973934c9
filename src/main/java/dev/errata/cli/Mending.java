package dev.errata.cli;

import dev.errata.curation.Severity;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.WorkspaceEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Applies quick fixes to the records of a folder until none is left: what one fix uncovers, the next round mends.
final class Mending {

    /// Fixes that undo each other would never end.
    private static final int MOST_ROUNDS = 10;

    private final RuleCatalogue rules;
    private final Predicate<Finding> wanted;
    private final List<Change> changes = new ArrayList<>();
    private RuleContext context;
    private int mended;

    /// @param wanted which findings are to be mended
    Mending(RuleCatalogue rules, RuleContext context, Predicate<Finding> wanted) {
        this.rules = rules;
        this.context = context;
        this.wanted = wanted;
    }

    /// Which findings are mended where some rules are named, or all, or neither: then those with a safe fix.
    static Predicate<Finding> wanted(Set<String> named, boolean all) {
        if (!named.isEmpty()) {
            return finding -> finding.fixable() && named.contains(finding.rule());
        }
        return all ? Finding::fixable : finding -> finding.fixing() == Fixing.SAFE;
    }

    /// All changes, in order.
    List<Change> run(Progress progress) {
        Validation validation = new Validation(rules);
        Map<String, List<Finding>> findings = new TreeMap<>(
                validation.checkAll(context, progress, Cancellation.NEVER));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Set<String> touched = new HashSet<>();
            for (List<Finding> found : List.copyOf(findings.values())) {
                mend(found, touched);
            }
            if (touched.isEmpty()) {
                break;
            }
            findings.putAll(validation.checkChanged(context, touched, Cancellation.NEVER));
        }
        return changes;
    }

    /// How many findings were mended.
    int mended() {
        return mended;
    }

    /// The records as they are now.
    RecordSet records() {
        return context.records();
    }

    /// Mends the findings of one file, the last in the text first, so that the places of the others stay what they are.
    private void mend(List<Finding> found, Set<String> touched) {
        List<Finding> backwards = found.stream().filter(wanted).sorted(Comparator.comparing(Finding::line)
                .thenComparing(Finding::column).reversed()
                .thenComparing(Finding::severity, Comparator.<Severity>naturalOrder()))
                .toList();
        for (Finding finding : backwards) {
            Optional<QuickFix> fix = stands(finding)
                    ? rules.fixes(finding, context).stream().findFirst()
                    : Optional.empty();
            boolean changed = false;
            for (Change change : fix.map(QuickFix::changes).orElseGet(List::of)) {
                if (!isIdle(change) && fits(change)) {
                    context = context.with(context.records().apply(change));
                    changes.add(change);
                    touched.addAll(WorkspaceEvent.paths(change));
                    changed = true;
                }
            }
            mended += changed ? 1 : 0;
        }
    }

    private boolean stands(Finding finding) {
        return context.records().at(finding.file()).filter(record -> finding.pointer().isRoot()
                || record.text().find(finding.pointer()).isPresent()
                || finding.pointer().parent().flatMap(record.text()::find).isPresent()).isPresent();
    }

    private boolean isIdle(Change change) {
        return change instanceof Change.Edit edit && context.records().at(edit.path())
                .filter(record -> record.text().sameBytes(edit.text())).isPresent();
    }

    /// A file does not take the place of another one.
    private boolean fits(Change change) {
        return !(change instanceof Change.Rename(_, String newPath)) || context.records().at(newPath).isEmpty();
    }
}
