package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Shows what the edits started from, the edits and what is on disk, and asks which values count; where files have gone, whether they are to
/// be written anew; where they cannot be read, whether they may go unread.
final class DiskDialogs implements DiskQuestions {
    private final Dialogs dialogs;
    private final Localization localization;

    DiskDialogs(Dialogs dialogs, Localization localization) {
        this.dialogs = dialogs;
        this.localization = localization;
    }

    @Override
    public void ask(Standoff standoff) {
        if (standoff.isOverGoneFiles()) {
            askOfGoneFiles(standoff);
            return;
        }
        int count = standoff.files().size();
        new VersionsDialog(dialogs, localization).ask(standoff.files(), new VersionsDialog.Question(
                Phrase.of("review.standoff.title", count, standoff.files().getFirst().path()),
                Phrase.of("review.standoff.text"), Phrase.of("review.standoff.take"),
                model -> standoff.settle().accept(model.results()), Optional.empty(),
                Phrase.of("review.standoff.later"), () -> {}));
    }

    @Override
    public void ask(UnseenFiles unseen) {
        int count = unseen.paths().size();
        dialogs.frame(Phrase.of("review.unseen.title", count, unseen.paths().first()))
                .text(Phrase.of("review.unseen.text")).cancel(Phrase.of("review.standoff.later"))
                .action(DialogAction.danger("unseen-put-away", Phrase.of("review.unseen.put-away", count),
                        unseen.putAway()))
                .show();
    }

    private void askOfGoneFiles(Standoff standoff) {
        int count = standoff.files().size();
        dialogs.frame(Phrase.of("review.gone.title", count, standoff.files().getFirst().path()))
                .text(Phrase.of("review.gone.text", count)).cancel(Phrase.of("review.standoff.later"))
                .action(DialogAction.danger("gone-let-go", Phrase.of("review.gone.let-go", count),
                        () -> standoff.settle().accept(all(standoff, _ -> Optional.empty()))))
                .action(DialogAction.main("gone-write-anew", Phrase.of("review.gone.write-anew", count),
                        () -> standoff.settle().accept(all(standoff, file -> file.draft().mine()))))
                .show();
    }

    private static Map<String, Optional<JsonText>> all(Standoff standoff,
            Function<Versions, Optional<JsonText>> text) {
        Map<String, Optional<JsonText>> results = new TreeMap<>();
        standoff.files().forEach(file -> results.put(file.path(), text.apply(file)));
        return results;
    }
}
