package dev.errata.ui.app;

import dev.errata.ui.fx.Localization;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lies over the window while files are dragged over it, and says what dropping them would do.
final class DropLayer extends StackPane {
    private final DropViewModel model;

    DropLayer(DropViewModel model, Localization localization) {
        this.model = model;
        setId("drop-layer");
        getStyleClass().add("drop-layer");
        setMouseTransparent(true);
        Label words = new Label();
        words.setId("drop-words");
        words.getStyleClass().add("heading");
        words.setWrapText(true);
        VBox sign = new VBox(new FontIcon(Feather.DOWNLOAD), words);
        sign.getStyleClass().addAll("raised", "drop-sign");
        sign.setAlignment(Pos.CENTER);
        sign.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(sign);
        model.offerProperty().subscribe(offer -> {
            setVisible(offer.isPresent());
            words.textProperty().unbind();
            offer.ifPresent(text -> words.textProperty().bind(localization.text(text)));
        });
    }

    /// Takes in the files that are dropped on `window`, unless a part of it takes them itself.
    void watch(Region window) {
        window.addEventFilter(DragEvent.DRAG_ENTERED_TARGET, event -> {
            if (!isVisible() && event.getDragboard().hasFiles()) {
                model.entered(files(event));
            }
        });
        window.setOnDragExited(_ -> model.left());
        window.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
                event.consume();
            }
        });
        window.setOnDragDropped(event -> {
            boolean hasFiles = event.getDragboard().hasFiles();
            event.setDropCompleted(hasFiles);
            event.consume();
            if (hasFiles) {
                model.dropped(files(event));
            }
        });
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream().map(File::toPath).toList();
    }
}
