package dev.errata.ui.app;

import dev.errata.curation.Samples;
import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.SideFiles;
import java.util.Optional;
import javafx.stage.Stage;

/// Reads again what curators keep beside the records, where others may have written it meanwhile.
final class SideReading {
    private final CurationSession session;
    private final FxTasks tasks;
    private final Notifier notifier;
    private final Runnable logs;

    /// @param logs looks at the sets of logs again
    SideReading(CurationSession session, FxTasks tasks, Notifier notifier, Runnable logs) {
        this.session = session;
        this.tasks = tasks;
        this.notifier = notifier;
        this.logs = logs;
    }

    /// Who comes back to the window may have accepted something elsewhere, or changed the settings.
    Subscription whenFocused(Stage stage) {
        return stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                read();
            }
        })::unsubscribe;
    }

    void read() {
        session.settings().read(failure -> warn("settings.unread", failure));
        logs.run();
        session.readAcceptances(failure -> warn("problems.accept.unread", failure));
        readSamples();
    }

    private void readSamples() {
        SideFiles side = session.workspace().side();
        Samples before = side.samples();
        tasks.start((_, _) -> side.readSamples(), now -> {
            if (!now.text().equals(before.text())) {
                session.checkAll();
            }
        }, failure -> warn("app.samples.unread", failure));
    }

    private void warn(String key, Exception failure) {
        notifier.tell(Notice.of(Tone.WARNING, Phrase.of(key, Optional.ofNullable(failure.getMessage()).orElse(""))));
    }
}
