package dev.errata.ui.control;

import dev.errata.ui.fx.Localization;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Makes buttons that say in words what they do, and are never cut short.
public final class WordButton {

    private WordButton() {}

    /// @param key bundle key of the words
    public static Button of(String id, Localization localization, String key, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(localization.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
