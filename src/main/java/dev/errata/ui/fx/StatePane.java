package dev.errata.ui.fx;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What a part of the window says while it has nothing to show: a sign, what is so, why, and what to do next.
public final class StatePane extends VBox {

    /// @param next what can be done, the likeliest first; may be empty
    public StatePane(Ikon sign, ObservableValue<String> title, ObservableValue<String> text, List<Node> next) {
        getStyleClass().add("state-pane");
        setAlignment(Pos.CENTER);
        getChildren().addAll(new FontIcon(sign), label(title, "heading"), label(text, "state-text"));
        if (!next.isEmpty()) {
            HBox row = new HBox(next.toArray(Node[]::new));
            row.getStyleClass().add("state-next");
            row.setAlignment(Pos.CENTER);
            getChildren().add(row);
        }
    }

    private static Label label(ObservableValue<String> text, String style) {
        Label label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setAlignment(Pos.CENTER);
        label.setTextAlignment(TextAlignment.CENTER);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
