package dev.errata.ui.review;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// Shows files in three versions, and asks whose values count.
final class VersionsDialog {
    private final Dialogs dialogs;
    private final Localization localization;
    private final VersionsWording wording;

    /// For edits, and what others have written meanwhile.
    VersionsDialog(Dialogs dialogs, Localization localization) {
        this(dialogs, localization, VersionsWording.EDITS);
    }

    VersionsDialog(Dialogs dialogs, Localization localization, VersionsWording wording) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.wording = wording;
    }

    /// What the dialog says and does.
    ///
    /// @param take  what the button says that takes the choices over, once all are made
    /// @param taken does so
    /// @param more  another way out
    /// @param later what leaving without a choice is called
    /// @param left  what happens then
    record Question(Phrase title, Phrase text, Phrase take, Consumer<VersionsViewModel> taken,
            Optional<DialogAction> more, Phrase later, Runnable left) {}

    /// @param files at least one
    void ask(List<Versions> files, Question question) {
        VersionsViewModel model = new VersionsViewModel(files);
        ObservableValue<Optional<Phrase>> obstacle = Bindings.createObjectBinding(
                () -> model.openProperty().get() == 0
                        ? Optional.empty()
                        : Optional.of(Phrase.of("review.versions.obstacle", model.openProperty().get())),
                model.openProperty());
        DialogFrame frame = dialogs.frame(question.title());
        Runnable done = () -> {
            if (model.openProperty().get() == 0) {
                frame.close();
                question.taken().accept(model);
            }
        };
        frame.text(question.text()).content(new VersionsPane(model, localization, wording, done).node())
                .cancel(question.later()).onCancel(question.left());
        question.more().ifPresent(frame::action);
        frame.action(DialogAction.main("versions-take", question.take(), () -> question.taken().accept(model))
                .unless(obstacle)).show();
    }
}
