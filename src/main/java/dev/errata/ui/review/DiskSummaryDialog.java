package dev.errata.ui.review;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.workspace.DiskSummary;
import dev.errata.workspace.FileChange;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Shows file by file what other programs have changed on disk, and leads to the records.
public final class DiskSummaryDialog {
    private final Dialogs dialogs;
    private final Localization localization;
    private final FxTasks tasks;
    private final Predicate<String> isThere;
    private final Consumer<String> goTo;

    /// @param isThere whether there is a record at a path
    /// @param goTo    looks at it
    public DiskSummaryDialog(Dialogs dialogs, Localization localization, FxTasks tasks, Predicate<String> isThere,
            Consumer<String> goTo) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.tasks = tasks;
        this.isThere = isThere;
        this.goTo = goTo;
    }

    public void show(DiskSummary summary) {
        ChangesViewModel model = new ChangesViewModel(tasks);
        ChangesPane pane = new ChangesPane(model, localization);
        model.show(summary.changes());
        ObservableValue<Optional<Phrase>> obstacle = model.selectedProperty()
                .map(chosen -> chosen.map(FileChange::path).filter(isThere).isPresent()
                        ? Optional.empty()
                        : Optional.of(Phrase.of("review.disk.no-record")));
        DialogFrame frame = dialogs.frame(Phrase.of("review.disk.title"));
        Runnable go = () -> model.selectedProperty().get().map(FileChange::path).filter(isThere).ifPresent(goTo);
        pane.node().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && obstacle.getValue().isEmpty()) {
                event.consume();
                frame.close();
                go.run();
            }
        });
        frame.text(new DiskWords(localization).taken(summary))
                .text(Phrase.of("review.disk.text")).content(pane.node()).cancel(Phrase.of("app.dialog.close"))
                .action(DialogAction.main("disk-go", Phrase.of("review.disk.go"), go).unless(obstacle)).show();
    }
}
