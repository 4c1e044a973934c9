package dev.errata.ui.regexlab;

import dev.errata.ui.control.Segments;
import dev.errata.ui.fx.Localization;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// The place of the drawer that shows the matches, or what the pattern does elsewhere.
final class ResultSwitch {
    /// What is in front.
    private enum View {
        MATCHES, ELSEWHERE
    }

    private final Segments<View> views = new Segments<>(_ -> {});
    private final Node head = views.node();
    private final StackPane shown = new StackPane();
    private final VBox root = new VBox(head, shown);

    /// @param title what the other view says in short
    /// @param any   whether it has anything to say at all; the matches are all that there is while it has not
    ResultSwitch(Node result, Region other, ObservableValue<String> title, ObservableValue<Boolean> any,
            Localization localization) {
        views.add(View.MATCHES, "regexlab-show-matches", localization.text("regexlab.show.matches"));
        views.add(View.ELSEWHERE, "regexlab-show-elsewhere", title);
        elsewhereShown().subscribe(isShown -> shown.getChildren().setAll(isShown ? other : result));
        head.getStyleClass().add("result-switch");
        head.managedProperty().bind(head.visibleProperty());
        any.subscribe(there -> {
            head.setVisible(there);
            if (!there) {
                views.show(View.MATCHES);
            }
        });
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
        return views.isChosen(View.ELSEWHERE);
    }

    /// Shows what the pattern does elsewhere, where there is anything to show.
    void showElsewhere() {
        if (head.isVisible()) {
            views.show(View.ELSEWHERE);
        }
    }
}
