package dev.errata.ui.app;

import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;

/// Puts the parts of the window together: bar, rail, content, status line; over them what is there for a while.
final class ShellWindow extends StackPane {

    /// What lies beside each other.
    record Parts(TopBar bar, Rail rail, ScreenStack content, GreetingPane greeting, StatusLine status) {}

    /// What lies over it.
    record Over(SuggestionList suggestions, ActivityPane activity, DropLayer drop, TourPane tour) {}

    ShellWindow(Parts parts, Over over) {
        getStyleClass().add("shell");
        // Tab goes through the parts in the order in which they are put in: as the window is read.
        BorderPane beside = new BorderPane();
        beside.setTop(parts.bar());
        beside.setLeft(parts.rail());
        beside.setCenter(parts.content());
        beside.setBottom(new VBox(parts.greeting(), parts.status()));
        StackPane.setAlignment(over.activity(), Pos.BOTTOM_RIGHT);
        over.activity().setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(over.tour(), Pos.BOTTOM_LEFT);
        getChildren().addAll(beside, over.tour(), over.activity(), over.suggestions(), over.drop());
        clip(parts.content());
        over.drop().watch(this);
    }

    /// Runs `action` when Escape was pressed and no control has used it.
    void onEscape(Runnable action) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                action.run();
            }
        });
    }

    /// A screen that is too wide must not paint over its neighbours.
    private static void clip(Pane pane) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }
}
