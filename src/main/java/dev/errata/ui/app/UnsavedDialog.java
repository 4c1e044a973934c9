package dev.errata.ui.app;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Phrase;

/// Asks what becomes of unsaved changes before a folder is left.
final class UnsavedDialog implements FolderModel.LeaveQuestion {
    private final Dialogs dialogs;

    UnsavedDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void ask(Session session, Runnable proceed) {
        int unsaved = session.unsaved().getValue();
        dialogs.frame(Phrase.of("app.unsaved.title", unsaved)).text(Phrase.of("app.unsaved.text"))
                .cancel(Phrase.of("app.unsaved.stay"))
                .action(DialogAction.danger("unsaved-discard", Phrase.of("app.unsaved.discard"), () -> {
                    session.discard();
                    proceed.run();
                }))
                .action(DialogAction.main("unsaved-save", Phrase.of("app.unsaved.save", unsaved),
                        () -> session.save(proceed)))
                .show();
    }
}
