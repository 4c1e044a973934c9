package dev.errata.ui.refactor;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Gives a record another id, and shows which edges follow.
final class RenameDialog {
    private static final double WIDTH = 520;

    private final Dialogs dialogs;
    private final Localization localization;
    private final RenameViewModel model;

    RenameDialog(Dialogs dialogs, Localization localization, RenameViewModel model) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
    }

    void show() {
        IdField id = new IdField(model.id(), localization);
        ReferenceLines lines = new ReferenceLines(localization);
        String key = model.isShared() ? "refactor.rename.shared" : "refactor.rename.follow";
        VBox content = new VBox(14, id.node(), alias(), lines.node());
        content.setPrefWidth(WIDTH);
        DialogFrame frame = dialogs.frame(Phrase.of("refactor.rename.title", model.name())).content(content)
                .action(DialogAction.main("refactor-rename", Phrase.of("refactor.rename.apply"), model::rename)
                        .unless(model.id().obstacle()));
        model.referencesProperty().subscribe(found -> {
            lines.show(key, found, model.records());
            frame.fit();
        });
        model.id().verdictProperty().subscribe(_ -> frame.fit());
        frame.show();
        id.selectName();
    }

    private CheckBox alias() {
        CheckBox alias = new CheckBox();
        alias.setId("refactor-keep-alias");
        alias.textProperty().bind(localization.text("refactor.rename.alias"));
        alias.selectedProperty().bindBidirectional(model.keepAliasProperty());
        alias.setDisable(!model.canKeepAlias());
        Tooltip why = new Tooltip();
        why.textProperty().bind(localization.text("refactor.rename.alias-help"));
        alias.setTooltip(why);
        return alias;
    }
}
