package dev.errata.ui.problems;

import dev.errata.record.Change;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import dev.errata.validation.QuickFix;
import java.util.List;

/// Mends what it is asked to: what is safe in one record at once, everything else after a look at what it would change.
final class MendingDialogs {
    private final Mender mender;
    private final FxTasks tasks;
    private final Dialogs dialogs;
    private final Localization localization;

    MendingDialogs(Mender mender, FxTasks tasks, Dialogs dialogs, Localization localization) {
        this.mender = mender;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.localization = localization;
    }

    void close() {
        mender.close();
    }

    /// Mends one finding in one way.
    void fix(Finding finding, QuickFix fix) {
        Phrase name = localization.messages().getValue().has(fix.labelKey())
                ? new Phrase(fix.labelKey(), List.copyOf(fix.arguments()))
                : Phrase.of("problems.fix");
        mender.mend(finding, fix, changes -> {
            Runnable apply = () -> mender.apply(changes, finding, name);
            if (finding.fixing() == Fixing.SAFE) {
                apply.run();
            } else {
                preview(name, changes, apply);
            }
        });
    }

    /// Mends several findings of one record or of many.
    void fixAll(List<Finding> findings) {
        List<Finding> fixable = findings.stream().filter(Finding::fixable).toList();
        Phrase name = fixable.size() == 1
                ? Phrase.of("problems.fix")
                : Phrase.of("problems.step.fix-all", fixable.size());
        if (fixable.stream().map(Finding::file).distinct().count() > 1) {
            new BulkMendingDialog(new BulkMendingViewModel(mender, tasks, fixable), dialogs, localization).show(name);
            return;
        }
        mender.mend(fixable, changes -> {
            Runnable apply = () -> mender.apply(changes, fixable);
            if (fixable.stream().allMatch(finding -> finding.fixing() == Fixing.SAFE)) {
                apply.run();
            } else {
                preview(name, changes, apply);
            }
        });
    }

    private void preview(Phrase name, List<Change> changes, Runnable apply) {
        ChangePreview content = new ChangePreview(localization);
        content.show(changes, mender.session().records());
        dialogs.frame(name).content(content)
                .action(DialogAction.main("fix-apply", Phrase.of("problems.apply"), apply)).show();
    }
}
