package dev.errata.ui.edit;

import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

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

    /// Shows these buttons at the end of the line.
    void offer(List<Node> buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox group = new HBox(4);
        group.getStyleClass().add("editor-slots");
        group.getChildren().setAll(buttons);
        line.getChildren().addAll(gap, group);
    }

    Node node() {
        return line;
    }
}
