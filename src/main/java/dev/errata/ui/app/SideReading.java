package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.Tone;
import javafx.stage.Stage;

/// Reads again what curators keep beside the records, where others may have written it meanwhile, and says what of it does not count.
final class SideReading {
    private final CurationSession session;
    private final Notifier notifier;
    private final Runnable logs;
    private final IdleFacts idle;

    /// @param logs looks at the sets of logs again
    SideReading(CurationSession session, Shell shell, Localization localization, Runnable logs) {
        this.session = session;
        this.notifier = shell.notifier();
        this.logs = logs;
        this.idle = new IdleFacts(session.facts(), shell.dialogs(), localization, notifier);
    }

    /// Who comes back to the window may have accepted something elsewhere, or changed the settings.
    Subscription whenFocused(Stage stage) {
        javafx.util.Subscription following = stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                read();
            }
        });
        return () -> {
            following.unsubscribe();
            idle.close();
        };
    }

    /// What the status line says of lines that do not count.
    StatusItem status() {
        return idle.status();
    }

    void read() {
        session.facts().read(kind -> failure -> notifier.tell(Notice.of(Tone.WARNING,
                Phrase.of("app.unread." + kind, DiskReason.named(failure)))));
        logs.run();
    }
}
