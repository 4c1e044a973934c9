package dev.errata.ui.app;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Phrase;
import java.util.List;

/// Asks what becomes of unsaved changes, and of values that cannot be saved, before a folder is left.
final class UnsavedDialog implements FolderModel.LeaveQuestion {
    private static final int MOST_NAMES = 8;

    private final Dialogs dialogs;

    UnsavedDialog(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    @Override
    public void ask(Session session, Runnable proceed) {
        int unsaved = session.unsaved().getValue();
        List<String> unfinished = session.unfinished();
        DialogFrame frame = dialogs.frame(unsaved > 0
                ? Phrase.of("app.unsaved.title", unsaved)
                : Phrase.of("app.unfinished.title", unfinished.size()));
        if (unsaved > 0) {
            list(frame, session.unsavedFiles());
        }
        if (!unfinished.isEmpty()) {
            frame.text(Phrase.of("app.unfinished.text"));
            list(frame, unfinished);
        }
        frame.cancel(Phrase.of("app.unsaved.stay"));
        if (unsaved > 0) {
            frame.text(Phrase.of("app.unsaved.text"));
        }
        frame.action(DialogAction.danger("unsaved-discard",
                Phrase.of(unsaved > 0 ? "app.unsaved.discard" : "app.unfinished.discard"), () -> {
                    session.discard();
                    proceed.run();
                }));
        if (unsaved > 0) {
            frame.action(DialogAction.main("unsaved-save", Phrase.of("app.unsaved.save", unsaved),
                    () -> session.saveAll(() -> saved(session, proceed))));
        }
        frame.show();
    }

    private static void list(DialogFrame frame, List<String> names) {
        frame.text(Phrase.of("app.unsaved.files", String.join("\n", names.stream().limit(MOST_NAMES).toList())));
        if (names.size() > MOST_NAMES) {
            frame.text(Phrase.of("app.unsaved.more", names.size() - MOST_NAMES));
        }
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
