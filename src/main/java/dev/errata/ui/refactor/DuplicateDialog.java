package dev.errata.ui.refactor;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import javafx.scene.layout.VBox;

/// Copies a record under another id.
final class DuplicateDialog {
    private static final double WIDTH = 520;

    private final Dialogs dialogs;
    private final Localization localization;
    private final DuplicateViewModel model;
    private final Runnable whenMade;

    /// @param whenMade puts the focus into the copy
    DuplicateDialog(Dialogs dialogs, Localization localization, DuplicateViewModel model, Runnable whenMade) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.whenMade = whenMade;
    }

    void show() {
        IdField id = new IdField(model.id(), localization);
        VBox content = new VBox(id.node());
        content.setPrefWidth(WIDTH);
        dialogs.frame(Phrase.of("refactor.duplicate.title", model.name())).text(Phrase.of("refactor.duplicate.text"))
                .content(content)
                .action(DialogAction.main("refactor-duplicate", Phrase.of("refactor.duplicate.apply"),
                        () -> model.duplicate(whenMade)).unless(model.id().obstacle()))
                .show();
        id.selectName();
    }
}
