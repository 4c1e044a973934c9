package dev.errata.cli;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.Mending;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
import dev.errata.validation.Validation;
import dev.errata.workspace.WorkspaceEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Applies quick fixes to the records of a folder until none is left: what one fix uncovers, the next round mends.
final class MendingRounds {

    /// Fixes that undo each other would never end.
    private static final int MOST_ROUNDS = 10;

    private final RuleCatalogue rules;
    private final Predicate<Finding> wanted;
    private final List<Change> changes = new ArrayList<>();
    private RuleContext context;
    private int mended;

    /// @param wanted which findings are to be mended
    MendingRounds(RuleCatalogue rules, RuleContext context, Predicate<Finding> wanted) {
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
            List<Finding> found = findings.values().stream().flatMap(List::stream).filter(wanted).toList();
            Mending mending = Mending.of(found, rules, context, Progress.NONE, Cancellation.NEVER);
            if (mending.changes().isEmpty()) {
                break;
            }
            Set<String> touched = new HashSet<>();
            mending.changes().forEach(change -> touched.addAll(WorkspaceEvent.paths(change)));
            changes.addAll(mending.changes());
            mended += mending.mended();
            context = context.with(mending.records());
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
}
