package dev.errata.ui.edit;

import dev.errata.ui.fx.Hint;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes the small buttons of the form.
final class FormButtons {
    private FormButtons() {}

    /// A button that shows a sign alone; its label is in the tooltip.
    static Button icon(Ikon sign, ObservableValue<String> label, Runnable action) {
        Button button = new Button("", new FontIcon(sign));
        button.getStyleClass().addAll("icon-button", "small-icon");
        button.accessibleTextProperty().bind(label);
        Hint.of(button, label);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that looks like a link.
    static Button link(ObservableValue<String> label, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(label);
        button.getStyleClass().addAll("link-button", "form-link");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
