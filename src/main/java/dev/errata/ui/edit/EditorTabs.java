package dev.errata.ui.edit;

import dev.errata.ui.fx.Localization;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The line of tabs: buttons of which one is chosen.
final class EditorTabs {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final HBox line = new HBox();

    /// @param links how many links the record has
    EditorTabs(ObjectProperty<EditorTab> chosen, ObservableValue<Integer> links, Localization localization) {
        line.getStyleClass().add("editor-tabs");
        line.setAccessibleRole(AccessibleRole.TAB_PANE);
        for (EditorTab tab : EditorTab.values()) {
            Button button = new Button();
            button.setId("editor-tab-" + tab.word());
            button.getStyleClass().add("editor-tab");
            button.setAccessibleRole(AccessibleRole.TAB_ITEM);
            button.textProperty().bind(localization.text(tab.labelKey(), links));
            button.setOnAction(_ -> chosen.set(tab));
            chosen.subscribe(now -> button.pseudoClassStateChanged(CHOSEN, now == tab));
            line.getChildren().add(button);
        }
    }

    Node node() {
        return line;
    }
}
