package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.DiskReason;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.TextClipboard;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.LeftDrafts;
import dev.errata.workspace.Step;
import dev.errata.workspace.ValuePlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Offers the edits that a crash has left: as they were when they began, as they were then, and as the file is on disk by now. What
/// is taken over is an unsaved edit like any other, so that nothing on disk is overwritten. Belongs to the FX thread.
public final class Recovery {
    private final CurationSession session;
    private final VersionsDialog dialog;
    private final Notifier notifier;
    private final UnaryOperator<Map<ValuePlace, String>> typeAgain;
    private final Consumer<Runnable> keep;
    private Optional<LeftDrafts> waiting = Optional.empty();

    /// @param typeAgain has what is no value yet be typed again where it was, and gives back what has no place any more
    /// @param keep      puts what is not saved into the journal of this window, and then runs what it is given
    public Recovery(CurationSession session, Localization localization, Dialogs dialogs, Notifier notifier,
            UnaryOperator<Map<ValuePlace, String>> typeAgain, Consumer<Runnable> keep) {
        this.session = session;
        this.dialog = new VersionsDialog(dialogs, localization);
        this.notifier = notifier;
        this.typeAgain = typeAgain;
        this.keep = keep;
    }

    /// Asks what becomes of these; of edits that are on disk already nobody is asked. What was typed and is no value yet comes back
    /// without a question, since it changes no record.
    public void offer(LeftDrafts left) {
        waiting = Optional.of(left);
        List<Versions> files = new ArrayList<>();
        left.unsaved().drafts().forEach((path, draft) -> {
            Optional<JsonText> disk = session.records().at(path).map(ErrorRecord::text);
            if (!draft.mine().map(JsonText::text).equals(disk.map(JsonText::text))) {
                files.add(new Versions(path, draft, disk));
            }
        });
        if (files.isEmpty()) {
            takeTyped(left);
            return;
        }
        int count = files.size();
        dialog.ask(files,
                new VersionsDialog.Question(Phrase.of("review.recovery.title", count, files.getFirst().path()),
                        Phrase.of("review.recovery.text"), Phrase.of("review.recovery.take", count),
                        model -> take(left, model.results()),
                        Optional.of(DialogAction.danger("recovery-discard", Phrase.of("review.recovery.discard"),
                                () -> forget(left))),
                        Phrase.of("review.recovery.later"), () -> postpone(left, count)));
    }

    private void take(LeftDrafts left, Map<String, Optional<JsonText>> results) {
        List<Change> changes = new ArrayList<>();
        results.forEach((path, text) -> session.records().changeTo(path, text).ifPresent(changes::add));
        session.apply(new Step("review.step.recover", List.of(), changes, Optional.empty()));
        notifier.tell(Notice.of(Tone.GOOD, Phrase.of("review.recovery.taken", changes.size())));
        takeTyped(left);
    }

    /// What has no place any more stays in its journal until somebody has a copy.
    private void takeTyped(LeftDrafts left) {
        Map<ValuePlace, String> typed = left.unsaved().typed();
        Map<ValuePlace, String> homeless = typed.isEmpty() ? Map.of() : typeAgain.apply(typed);
        List<ValuePlace> back = typed.keySet().stream().filter(place -> !homeless.containsKey(place)).toList();
        if (!back.isEmpty()) {
            notifier.tell(
                    Notice.of(Tone.GOOD, Phrase.of("review.recovery.typed", back.size(), paths(back))));
        }
        if (homeless.isEmpty()) {
            keep.accept(() -> forget(left));
        } else {
            String texts = homeless.entrySet().stream()
                    .map(text -> text.getKey().path() + "#" + text.getKey().pointer() + "\n" + text.getValue())
                    .collect(Collectors.joining("\n\n"));
            notifier.tell(Notice.of(Tone.WARNING,
                    Phrase.of("review.recovery.homeless", homeless.size(), paths(homeless.keySet())))
                    .offering(Phrase.of("review.recovery.copy"), () -> {
                        TextClipboard.put(texts);
                        forget(left);
                    }));
        }
    }

    private static String paths(Collection<ValuePlace> places) {
        return String.join(", ", places.stream().map(ValuePlace::path).distinct().toList());
    }

    private void postpone(LeftDrafts left, int count) {
        notifier.tell(Notice.of(Tone.WARNING, Phrase.of("review.recovery.waits", count))
                .offering(Phrase.of("review.recovery.look"), () -> offer(left)));
    }

    /// Leaves edits of which nobody has decided yet to whoever opens the folder next.
    public void close() {
        try {
            if (waiting.isPresent()) {
                waiting.get().close();
            }
        } catch (IOException e) {
            tellThatTheyStay(e);
        }
    }

    private void forget(LeftDrafts left) {
        waiting = Optional.empty();
        try {
            left.delete();
        } catch (IOException e) {
            tellThatTheyStay(e);
        }
    }

    private void tellThatTheyStay(IOException failure) {
        notifier.tell(Notice.of(Tone.WARNING,
                Phrase.of("review.recovery.stays", DiskReason.named(failure))));
    }
}
