package dev.errata.ui.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/// Puts the parts of the window together: bar, rail, content, status line; over them the suggestions and the notices.
final class ShellWindow extends StackPane {

    ShellWindow(TopBar bar, Rail rail, ScreenStack content, StatusLine status, SuggestionList suggestions,
            Pane toasts, FolderModel folders) {
        getStyleClass().add("shell");
        BorderPane parts = new BorderPane(content, bar, null, status, rail);
        StackPane.setAlignment(toasts, javafx.geometry.Pos.BOTTOM_RIGHT);
        getChildren().addAll(parts, toasts, suggestions);
        clip(content);
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
