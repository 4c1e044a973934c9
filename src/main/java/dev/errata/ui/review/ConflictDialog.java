package dev.errata.ui.review;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;

/// Shows what is on disk against what would be written, and asks which counts.
final class ConflictDialog implements Conflict.Question {
    private final Dialogs dialogs;
    private final Localization localization;
    private final FxTasks tasks;

    ConflictDialog(Dialogs dialogs, Localization localization, FxTasks tasks) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.tasks = tasks;
    }

    @Override
    public void ask(Conflict conflict) {
        ChangesViewModel model = new ChangesViewModel(tasks);
        ChangesPane pane = new ChangesPane(model, localization);
        model.show(conflict.changes());
        dialogs.frame(Phrase.of("review.conflict.title", conflict.changes().size(),
                conflict.changes().getFirst().path())).text(Phrase.of("review.conflict.text")).content(pane.node())
                .action(DialogAction.plain("conflict-take-disk", Phrase.of("review.conflict.take-disk"),
                        conflict.takeDisk()))
                .action(DialogAction.danger("conflict-overwrite", Phrase.of("review.conflict.overwrite"),
                        conflict.overwrite()))
                .show();
    }
}
