package dev.errata.ui.app;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Phrase;
import java.util.List;

/// Asks what becomes of unsaved changes before a folder is left.
final class UnsavedDialog implements FolderModel.LeaveQuestion {
    private static final int MOST_NAMES = 8;

    private final Dialogs dialogs;

    UnsavedDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void ask(Session session, Runnable proceed) {
        int unsaved = session.unsaved().getValue();
        List<String> files = session.unsavedFiles();
        DialogFrame frame = dialogs.frame(Phrase.of("app.unsaved.title", unsaved))
                .text(Phrase.of("app.unsaved.files", String.join("\n", files.stream().limit(MOST_NAMES).toList())));
        if (files.size() > MOST_NAMES) {
            frame.text(Phrase.of("app.unsaved.more", files.size() - MOST_NAMES));
        }
        frame.text(Phrase.of("app.unsaved.text")).cancel(Phrase.of("app.unsaved.stay"))
                .action(DialogAction.danger("unsaved-discard", Phrase.of("app.unsaved.discard"), () -> {
                    session.discard();
                    proceed.run();
                }))
                .action(DialogAction.main("unsaved-save", Phrase.of("app.unsaved.save", unsaved),
                        () -> session.saveAll(() -> saved(session, proceed))))
                .show();
    }

    /// Asks again where something was changed while the save was under way.
    private void saved(Session session, Runnable proceed) {
        if (session.unsaved().getValue() > 0) {
            ask(session, proceed);
        } else {
            proceed.run();
        }
    }
}
