package dev.errata.ui.browse;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/// What is said in place of the rows while there are none, and what to do next.
final class EmptyNote extends VBox {

    EmptyNote(RecordsViewModel model, Localization localization, CommandControls controls, Command clear) {
        setId("no-records");
        getStyleClass().add("empty-note");
        setAlignment(Pos.CENTER);
        BooleanBinding emptyFolder = Bindings.createBooleanBinding(
                () -> model.arrangementProperty().get().index().size() == 0, model.arrangementProperty());
        Label title = label("strong");
        title.textProperty().bind(Bindings.createStringBinding(() -> localization.now(
                emptyFolder.get() ? "browse.empty.folder" : "browse.empty.match"), emptyFolder,
                localization.messages()));
        Label text = label("quiet");
        text.textProperty().bind(Bindings.createStringBinding(() -> localization.now(
                emptyFolder.get() ? "browse.empty.folder.next" : "browse.empty.match.next",
                model.arrangementProperty().get().index().size()), emptyFolder, model.arrangementProperty(),
                localization.messages()));
        Node clearButton = controls.button(clear);
        clearButton.visibleProperty().bind(emptyFolder.not());
        clearButton.managedProperty().bind(emptyFolder.not());
        getChildren().addAll(title, text, clearButton);
        visibleProperty().bind(Bindings.isEmpty(model.rows()).and(model.loadedProperty()));
        managedProperty().bind(visibleProperty());
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setMaxWidth(300);
        return label;
    }
}
