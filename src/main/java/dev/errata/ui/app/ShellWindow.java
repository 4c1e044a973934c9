package dev.errata.ui.app;

import dev.errata.ui.fx.Toasts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Puts the parts of the window together: bar, rail, content, status line; over them the suggestions and the notices.
final class ShellWindow extends StackPane {

    /// What lies beside each other.
    record Parts(TopBar bar, Rail rail, ScreenStack content, StatusLine status) {}

    /// What lies over it.
    record Over(SuggestionList suggestions, Toasts toasts, ActivityPane activity) {}

    ShellWindow(Parts parts, Over over, FolderModel folders) {
        getStyleClass().add("shell");
        BorderPane beside = new BorderPane(parts.content(), parts.bar(), null, parts.status(), parts.rail());
        StackPane.setAlignment(over.toasts(), Pos.BOTTOM_LEFT);
        StackPane.setAlignment(over.activity(), Pos.BOTTOM_RIGHT);
        over.toasts().setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        over.activity().setMaxHeight(USE_PREF_SIZE);
        parts.rail().widthProperty().subscribe(width -> StackPane.setMargin(over.toasts(),
                new Insets(0, 0, 0, width.doubleValue())));
        getChildren().addAll(beside, over.toasts(), over.activity(), over.suggestions());
        clip(parts.content());
        setOnDragOver(event -> {
            if (droppedFolder(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            Optional<Path> folder = droppedFolder(event);
            event.setDropCompleted(folder.isPresent());
            event.consume();
            folder.ifPresent(folders::open);
        });
    }

    /// Runs `action` when Escape was pressed and no control has used it.
    void onEscape(Runnable action) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                action.run();
            }
        });
    }

    private static Optional<Path> droppedFolder(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(java.io.File::toPath).filter(Files::isDirectory)
                .findFirst();
    }

    /// A screen that is too wide must not paint over its neighbours.
    private static void clip(Pane pane) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
    }
}
