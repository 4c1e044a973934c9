package dev.errata.ui.browse;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.Localization;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Says under the rows that the record which is looked at is none of them, with the way to have all of them again.
final class OutsideNote extends HBox {

    /// @param clear shows all records again
    OutsideNote(RecordsViewModel model, Localization localization, CommandControls controls, Command clear) {
        setId("outside-note");
        getStyleClass().add("outside-note");
        setAlignment(Pos.CENTER_LEFT);
        Label text = new Label();
        text.textProperty().bind(localization.text("browse.outside"));
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(text, controls.button(clear, localization.text("browse.outside.clear")));
        visibleProperty().bind(model.outsideProperty());
        managedProperty().bind(visibleProperty());
    }
}
