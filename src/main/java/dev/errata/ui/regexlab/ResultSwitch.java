package dev.errata.ui.regexlab;

import dev.errata.ui.fx.Localization;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The place of the drawer that shows the matches, or what the pattern does elsewhere.
final class ResultSwitch {
    private final ToggleButton matches = new ToggleButton();
    private final ToggleButton elsewhere = new ToggleButton();
    private final StackPane shown = new StackPane();
    private final HBox head = new HBox(matches, elsewhere);
    private final VBox root = new VBox(head, shown);

    /// @param title what the other view says in short
    /// @param any   whether it has anything to say at all; the matches are all that there is while it has not
    ResultSwitch(Node result, Region other, ObservableValue<String> title, ObservableValue<Boolean> any,
            Localization localization) {
        matches.setId("regexlab-show-matches");
        matches.textProperty().bind(localization.text("regexlab.show.matches"));
        elsewhere.setId("regexlab-show-elsewhere");
        elsewhere.textProperty().bind(title);
        ToggleGroup group = new ToggleGroup();
        matches.setToggleGroup(group);
        elsewhere.setToggleGroup(group);
        matches.setMinWidth(Region.USE_PREF_SIZE);
        elsewhere.setMinWidth(Region.USE_PREF_SIZE);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else {
                shown.getChildren().setAll(now == elsewhere ? other : result);
            }
        });
        group.selectToggle(matches);
        head.getStyleClass().addAll("segments", "result-switch");
        head.managedProperty().bind(head.visibleProperty());
        any.subscribe(there -> {
            head.setVisible(there);
            if (!there) {
                group.selectToggle(matches);
            }
        });
        head.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(shown, Priority.ALWAYS);
        shown.setMinHeight(0);
        // What wants more room than there is would lie over the head.
        shown.setAlignment(Pos.TOP_LEFT);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(shown.widthProperty());
        clip.heightProperty().bind(shown.heightProperty());
        shown.setClip(clip);
        root.setMinWidth(0);
    }

    Node node() {
        return root;
    }

    /// Whether what the pattern does elsewhere is in front.
    ReadOnlyBooleanProperty elsewhereShown() {
        return elsewhere.selectedProperty();
    }

    /// Shows what the pattern does elsewhere, where there is anything to show.
    void showElsewhere() {
        if (head.isVisible()) {
            elsewhere.setSelected(true);
        }
    }
}
