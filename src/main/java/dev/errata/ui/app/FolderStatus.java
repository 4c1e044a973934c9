package dev.errata.ui.app;

import dev.errata.curation.Severity;
import dev.errata.ui.browse.SelectionViewModel;
import dev.errata.ui.fx.CheckState;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.Tone;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/// What the left of the status line says of an open folder.
///
/// @param isListed whether the list is seen in which records are selected
/// @param problems lists the problems of a severity
/// @param beside   what is said of the files beside the records
record FolderStatus(CurationSession session, SelectionViewModel selected, ObservableValue<Boolean> isListed,
        Localization words, Consumer<Severity> problems, StatusItem beside) {

    List<StatusItem> items() {
        return List.of(
                StatusItem.of("status-records", Bindings.createStringBinding(this::counted, session.recordsProperty(),
                        selected.selectionProperty(), isListed, words.messages())),
                StatusItem.of("status-check-stopped", session.checkStateProperty().flatMap(
                        state -> state == CheckState.STOPPED
                                ? words.text("app.status.check-stopped")
                                : new ReadOnlyStringWrapper("")),
                        Tone.WARNING).leadingTo(session::checkAll),
                count(Severity.ERROR, Tone.ERROR), count(Severity.WARNING, Tone.WARNING),
                count(Severity.INFO, Tone.INFO),
                StatusItem.of("status-unsaved",
                        words.text("app.status.unsaved", session.unsavedCount())),
                beside);
    }

    /// How many records there are, and beside their list how many of them are selected where that is not one.
    private String counted() {
        SelectionViewModel.Selection selection = selected.selectionProperty().get();
        int all = session.records().size();
        if (!isListed.getValue() || !selection.isMany() && selection.asleep() == 0) {
            return words.now("app.count.records", all);
        }
        String count = words.now("browse.selected", selection.paths().size(), all);
        return selection.asleep() == 0
                ? count
                : words.now("browse.selected.asleep", count, selection.asleep());
    }

    /// A click leads to them.
    private StatusItem count(Severity severity, Tone tone) {
        ObservableValue<Integer> count = session.countsProperty().map(counts -> counts.of(severity));
        return StatusItem.of("status-" + severity.word(), words.text("app.status." + severity.word(), count), tone)
                .leadingTo(() -> problems.accept(severity));
    }
}
