package dev.errata.ui.edit;

import dev.errata.ui.fx.Localization;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line of tabs: buttons of which one is chosen.
final class EditorTabs {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /// Wider than all tabs of any language in a row.
    private static final double ONE_ROW = 2_000;

    private final FlowPane choices = new FlowPane();
    private final HBox line = new HBox(choices);

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
            choices.getChildren().add(button);
        }
        choices.getStyleClass().add("editor-tab-choices");
        choices.setPrefWrapLength(ONE_ROW);
        HBox.setHgrow(choices, Priority.ALWAYS);
    }

    /// Shows these buttons at the end of the line.
    void offer(List<Node> buttons) {
        HBox group = new HBox(4);
        group.getStyleClass().add("editor-slots");
        group.getChildren().setAll(buttons);
        group.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().add(group);
    }

    Node node() {
        return line;
    }
}
