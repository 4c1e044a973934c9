package dev.errata.ui.app;

import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Screen;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The records of the open folder, or how far the reading of it has come.
final class RecordsScreen implements Screen {
    static final String ID = "records";

    private final Localization localization;
    private final StackPane root = new StackPane();
    private Optional<OpenFolder> shown = Optional.empty();
    private CompletableFuture<OpenFolder> ready = new CompletableFuture<>();

    RecordsScreen(Localization localization) {
        this.localization = localization;
        root.setId("records-screen");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public String labelKey() {
        return "app.screen.records";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        shown.ifPresentOrElse(OpenFolder::focus, root::requestFocus);
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }

    /// Shows that a folder is being read, with a way to stop it.
    void showLoading(FxTask loading, Runnable stop) {
        ready.cancel(false);
        ready = new CompletableFuture<>();
        shown = Optional.empty();
        Label title = new Label();
        title.getStyleClass().add("heading");
        title.textProperty().bind(localization.text("app.folder.loading"));
        ProgressBar bar = new ProgressBar();
        bar.setId("folder-progress");
        bar.progressProperty().bind(loading.progressProperty());
        bar.accessibleTextProperty().bind(title.textProperty());
        Button cancel = new Button();
        cancel.setId("folder-cancel");
        cancel.textProperty().bind(localization.text("app.dialog.cancel"));
        cancel.setOnAction(_ -> stop.run());
        VBox box = new VBox(12, title, bar, cancel);
        box.setAlignment(Pos.CENTER);
        root.getChildren().setAll(box);
    }

    /// Shows the folder.
    void show(OpenFolder folder) {
        shown = Optional.of(folder);
        root.getChildren().setAll(folder.node());
        CompletableFuture<OpenFolder> awaited = ready;
        folder.whenComplete(() -> awaited.complete(folder));
        folder.focus();
    }

    /// Shows nothing any more.
    void clear() {
        shown = Optional.empty();
        root.getChildren().clear();
    }
}
