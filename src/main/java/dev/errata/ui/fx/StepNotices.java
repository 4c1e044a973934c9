package dev.errata.ui.fx;

import dev.errata.workspace.HistoryEntry;
import dev.errata.workspace.Reversal;
import javafx.beans.value.ObservableValue;

/// Tells of the step that was applied last, and offers to take back that very step, whatever was done after it. Why it cannot be
/// taken back, where it cannot, is told in turn. The notice goes with the step.
public record StepNotices(CurationSession session, Notifier notifier) implements Notifier {

    @Override
    public void tell(Notice notice) {
        long number = session.workspace().nextUndo().map(HistoryEntry::number).orElse(0L);
        ObservableValue<Boolean> isDone = session.recordsProperty()
                .map(_ -> session.workspace().nextUndo().filter(last -> last.number() >= number).isPresent());
        notifier.tell(notice.offering(Phrase.of("refactor.undo"), () -> session.takeBack(number, this::refuse))
                .standingWhile(isDone));
    }

    private void refuse(Reversal.Impossible why) {
        notifier.tell(Notice.of(Tone.WARNING, Phrase.of("history.reason." + why.reason().word(), why.path())));
    }
}
