package dev.errata.ui.app;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.Tone;
import dev.errata.ui.review.DiskChanges;
import dev.errata.ui.review.DiskNote;
import dev.errata.ui.review.DiskSummaryDialog;
import dev.errata.workspace.DiskFile;
import dev.errata.workspace.DiskPlan;
import dev.errata.workspace.Sighting;
import dev.errata.workspace.WatchPace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// How the open folder stands to what other programs do to it: watches it, takes in what they change, says when it is not there.
/// Records do not change under an open dialog. Belongs to the FX thread.
final class FolderOnDisk {
    private static final Duration UNTIL_DIALOG_IS_LEFT = Duration.ofMillis(200);

    private final CurationSession session;
    private final Shell shell;
    private final Localization localization;
    private final Delay delay;
    private final DiskChanges changes;
    private final DiskNote note;
    private final DiskSummaryDialog summary;
    private final Subscription commands;
    private final BooleanProperty gone = new SimpleBooleanProperty();
    private final Optional<DiskWatch> watch;
    private Runnable readSide = () -> {};
    private boolean closed;

    /// @param pace  how the folder is watched; not at all for a window that is only a picture
    /// @param flush hands in what is typed and not yet a step
    /// @param goTo  looks at the record in this file
    FolderOnDisk(CurationSession session, Shell shell, Localization localization, Delay delay, Optional<WatchPace> pace,
            Runnable flush,
            Consumer<String> goTo) {
        this.session = session;
        this.shell = shell;
        this.localization = localization;
        this.delay = delay;
        this.changes = new DiskChanges(session, localization, shell.tasks(), shell.dialogs(),
                shell.notifier(), delay, flush);
        this.note = new DiskNote(session, changes, localization, changes::settleAll);
        this.summary = new DiskSummaryDialog(shell.dialogs(), localization, shell.tasks(),
                path -> session.records().at(path).isPresent(), goTo);
        changes.onShow(this::show);
        this.commands = shell.registry().register(
                Command.named("changes.reload").icon(Feather.REFRESH_CW).key("Shift+F5").runs(changes::reload),
                Command.named("changes.on-disk").icon(Feather.HARD_DRIVE).key("Alt+D")
                        .onlyIf(changes.lastProperty().map(Optional::isPresent),
                                Phrase.of("command.obstacle.nothing-on-disk"))
                        .runs(this::show),
                Command.named("changes.settle").icon(Feather.GIT_MERGE).key("Alt+K")
                        .onlyIf(changes.stateProperty().map(state -> !state.isAlike()),
                                Phrase.of("command.obstacle.nothing-apart"))
                        .runs(changes::settleAll));
        this.watch = pace.map(kept -> new DiskWatch(session.workspace(), kept, shell.tasks(), delay, this::seen));
    }

    DiskChanges changes() {
        return changes;
    }

    /// What stands above a record that is apart from what is on disk.
    Node note() {
        return note.node();
    }

    /// Begins to watch.
    ///
    /// @param side reads again what curators keep beside the records
    void start(Runnable side) {
        readSide = side;
        watch.ifPresent(begun -> begun.next(Set.of()));
    }

    /// The facts of the folder, before them that it is not there.
    List<StatusItem> status(List<StatusItem> facts) {
        List<StatusItem> all = new ArrayList<>();
        all.add(StatusItem.of("status-folder-gone", gone.flatMap(isGone -> isGone
                ? localization.text("app.status.folder-gone")
                : new ReadOnlyStringWrapper("")), Tone.ERROR).leadingTo(changes::reload));
        all.addAll(facts);
        return List.copyOf(all);
    }

    private void show() {
        changes.lastProperty().get().ifPresent(summary::show);
    }

    private void seen(Sighting sighting) {
        if (closed) {
            return;
        }
        switch (sighting) {
            case Sighting.Vanished() -> {
                gone.set(true);
                tell(Tone.ERROR, "app.folder.vanished");
                watchOn(Set.of());
            }
            case Sighting.Returned(List<DiskFile> files) -> {
                gone.set(false);
                tell(Tone.GOOD, "app.folder.returned");
                readSide.run();
                take(files);
            }
            case Sighting.Changed(List<DiskFile> files, Sighting.Side side) -> {
                if (side == Sighting.Side.TOUCHED) {
                    readSide.run();
                }
                take(files);
            }
        }
    }

    private void tell(Tone tone, String key) {
        shell.notifier().tell(Notice.of(tone, Phrase.of(key, session.workspace().folder().toString())));
    }

    private void take(List<DiskFile> files) {
        if (closed) {
            return;
        }
        if (files.isEmpty()) {
            watchOn(Set.of());
        } else if (shell.dialogs().isAnyShown()) {
            delay.after(UNTIL_DIALOG_IS_LEFT, () -> take(files));
        } else {
            changes.take(files, this::taken);
        }
    }

    private void taken(DiskPlan plan) {
        watchOn(plan.stale());
    }

    private void watchOn(Set<String> again) {
        watch.ifPresent(begun -> begun.next(again));
    }

    void close() {
        closed = true;
        watch.ifPresent(DiskWatch::close);
        changes.close();
        commands.close();
    }
}
