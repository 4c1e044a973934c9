package dev.errata.ui.refactor;

import dev.errata.message.Printable;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Asks before records are deleted, and shows which edges led to them.
final class DeleteDialog {
    private static final double WIDTH = 520;
    private static final int MOST_NAMES = 6;

    private final Dialogs dialogs;
    private final Localization localization;
    private final DeleteViewModel model;
    private final Runnable after;

    /// @param after runs when the records are gone: the focus may be in one of them, and would go on to the next record
    DeleteDialog(Dialogs dialogs, Localization localization, DeleteViewModel model, Runnable after) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.after = after;
    }

    void show() {
        List<String> names = model.names();
        ReferenceLines lines = new ReferenceLines(localization);
        CheckBox remove = new CheckBox();
        remove.setId("refactor-remove-edges");
        remove.textProperty().bind(localization.text("refactor.delete.edges"));
        remove.selectedProperty().bindBidirectional(model.removeEdgesProperty());
        Label list = new Label(Printable.inPlace(String.join("\n", names.stream().limit(MOST_NAMES).toList())));
        list.getStyleClass().add("code");
        VBox content = new VBox(14, list, lines.node(), remove);
        content.setPrefWidth(WIDTH);
        DialogFrame frame = dialogs.frame(Phrase.of("refactor.delete.title", names.size()))
                .text(Phrase.of("refactor.delete.text", names.size())).content(content);
        if (names.size() > MOST_NAMES) {
            list.setText(list.getText() + "\n" + localization.now("refactor.delete.more", names.size() - MOST_NAMES));
        }
        model.danglingProperty().subscribe(found -> {
            lines.show("refactor.delete.dangling", found, model.records());
            boolean any = found.filter(edges -> !edges.isEmpty()).isPresent();
            remove.setVisible(any);
            remove.setManaged(any);
            frame.fit();
        });
        frame.action(DialogAction.danger("refactor-delete", Phrase.of("refactor.delete.apply", names.size()),
                () -> {
                    model.delete();
                    after.run();
                })).show();
    }
}
