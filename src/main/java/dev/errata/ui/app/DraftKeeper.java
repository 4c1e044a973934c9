package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Debouncer;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.DraftJournal;
import dev.errata.workspace.Unsaved;
import dev.errata.workspace.ValuePlace;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Keeps the unsaved edits of the open folder in a journal, so that a crash loses less than a second of typing. Writes in the
/// background, one time after the other. Belongs to the FX thread.
final class DraftKeeper {
    /// Typing does not put it off.
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final System.Logger LOG = System.getLogger(DraftKeeper.class.getName());

    private final CurationSession session;
    private final Supplier<Map<ValuePlace, String>> typed;
    private final DraftJournal journal;
    private final FxTasks tasks;
    private final Notifier notifier;
    private final Debouncer pause;
    private final Subscription edits;
    private boolean writing;
    private boolean changedMeanwhile;
    private boolean warned;
    private final List<Runnable> waiting = new ArrayList<>();

    /// @param typed what is typed in place of values and is none yet
    DraftKeeper(CurationSession session, Supplier<Map<ValuePlace, String>> typed, DraftJournal journal, FxTasks tasks,
            Delay delay, Notifier notifier) {
        this.session = session;
        this.typed = typed;
        this.journal = journal;
        this.tasks = tasks;
        this.notifier = notifier;
        this.pause = new Debouncer(delay, PAUSE, this::write);
        this.edits = session.onRecords(_ -> keepSoon());
    }

    /// Notes the edits, and what is typed and is none yet, in a moment.
    void keepSoon() {
        pause.requestOnce();
    }

    /// Notes the edits now, and runs `whenKept` once they are on the disk; not if that fails.
    void keepNow(Runnable whenKept) {
        pause.cancel();
        waiting.add(whenKept);
        write();
    }

    private void write() {
        if (writing) {
            changedMeanwhile = true;
            return;
        }
        writing = true;
        changedMeanwhile = false;
        List<Runnable> told = List.copyOf(waiting);
        Map<ValuePlace, String> halfTyped = typed.get();
        tasks.start((_, _) -> {
            journal.note(new Unsaved(session.workspace().drafts(), halfTyped));
            return told;
        }, this::written, this::failed);
    }

    private void written(List<Runnable> kept) {
        writing = false;
        warned = false;
        waiting.removeAll(kept);
        kept.forEach(Runnable::run);
        if (changedMeanwhile) {
            write();
        }
    }

    /// Told once, until it works again; the next edit tries again.
    private void failed(Exception failure) {
        writing = false;
        LOG.log(Level.WARNING, "unsaved edits could not be noted", failure);
        if (!warned) {
            warned = true;
            notifier.tell(Notice.of(Tone.WARNING,
                    Phrase.of("app.drafts.unkept", DiskReason.named(failure))));
        }
    }

    /// Ends the journal: what is unsaved now is given up on purpose.
    void close() {
        edits.close();
        pause.cancel();
        try {
            journal.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the journal of unsaved edits could not be deleted", e);
        }
    }
}
