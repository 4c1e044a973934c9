package dev.errata.ui.app;

import dev.errata.ui.control.DiffPane;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.util.List;
import javafx.scene.layout.VBox;

/// Saves, shows what a save would write, and tells how it went.
final class Saving {
    private final CurationSession session;
    private final Dialogs dialogs;
    private final Notifier notifier;

    Saving(CurationSession session, Dialogs dialogs, Notifier notifier) {
        this.session = session;
        this.dialogs = dialogs;
        this.notifier = notifier;
    }

    void saveAll(Runnable whenSaved) {
        List<String> paths = session.unsavedProperty().get();
        session.save(paths, () -> {
            notifier.tell(Notice.of(Tone.GOOD, Phrase.of("app.saved", paths.size())));
            whenSaved.run();
        }, failure -> notifier.tell(
                Notice.of(Tone.ERROR, Phrase.of("app.save-failed", String.valueOf(failure.getMessage())))));
    }

    void review() {
        VBox box = new VBox();
        for (String path : session.unsavedProperty().get()) {
            box.getChildren().add(new DiffPane(text(path, true), text(path, false)).node());
        }
        dialogs.frame(Phrase.of("command.changes.review")).content(box)
                .action(DialogAction.main("review-save", Phrase.of("app.save", session.unsavedProperty().get().size()),
                        () -> saveAll(() -> {})))
                .show();
    }

    private String text(String path, boolean saved) {
        return (saved ? session.workspace().savedRecords() : session.records()).at(path)
                .map(record -> record.text().text()).orElse("");
    }
}
