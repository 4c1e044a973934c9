package dev.errata.ui.app;

import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.StatePane;
import dev.errata.ui.fx.TaskName;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The records of the open folder, or how far the reading of it has come.
final class RecordsScreen implements Screen {
    static final String ID = "records";

    private final Localization localization;
    private final CommandRegistry registry;
    private final CommandControls controls;
    private final InstantSource time = InstantSource.system();
    private StackPane root = root();
    private Optional<OpenFolder> shown = Optional.empty();
    private CompletableFuture<String> ready = new CompletableFuture<>();

    RecordsScreen(Localization localization, CommandRegistry registry, CommandControls controls) {
        this.localization = localization;
        this.registry = registry;
        this.controls = controls;
    }

    private static StackPane root() {
        StackPane made = new StackPane();
        made.setId("records-screen");
        return made;
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
    public List<FocusPart> parts() {
        return shown.map(OpenFolder::parts).orElseGet(() -> List.of(FocusPart.of(root)));
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }

    /// Shows that a folder is being read, with a way to stop it.
    void showLoading(FxTask loading, TaskName name) {
        ready.cancel(false);
        ready = new CompletableFuture<>();
        shown = Optional.empty();
        TaskLine line = new TaskLine(loading, name, localization, time);
        loading.runningProperty().subscribe((_, _) -> line.close());
        ProgressBar bar = new ProgressBar();
        bar.setId("folder-progress");
        bar.progressProperty().bind(loading.progressProperty());
        bar.accessibleTextProperty().bind(localization.text(name.label()));
        Button cancel = new Button();
        cancel.setId("folder-cancel");
        cancel.textProperty().bind(localization.text("app.dialog.cancel"));
        cancel.setOnAction(_ -> loading.cancel());
        VBox box = new VBox(
                new StatePane(Feather.FOLDER, localization.text(name.label()), line.detailProperty(), List.of()), bar,
                cancel);
        box.getStyleClass().add("loading-pane");
        box.setAlignment(Pos.CENTER);
        root.getChildren().setAll(box);
        cancel.requestFocus();
    }

    /// Shows that a folder could not be read, why, and what can be done.
    void showFailure(Path folder, Phrase why, Runnable again) {
        shown = Optional.empty();
        Button retry = new Button();
        retry.setId("folder-again");
        retry.getStyleClass().add("main-button");
        retry.textProperty().bind(localization.text("app.folder.again"));
        retry.setOnAction(_ -> again.run());
        StatePane pane = new StatePane(Feather.ALERT_TRIANGLE,
                localization.text("app.folder.unreadable", FolderModel.name(folder)),
                localization.text("app.folder.unreadable.text", folder.toString(), why),
                List.of(retry, controls.button(registry.get("folder.open"))));
        pane.setId("folder-failure");
        root.getChildren().setAll(pane);
        retry.requestFocus();
        ready.complete(ID);
    }

    /// Shows the folder.
    void show(OpenFolder folder) {
        shown = Optional.of(folder);
        root.getChildren().setAll(folder.node());
        CompletableFuture<String> awaited = ready;
        folder.whenComplete(() -> awaited.complete(ID));
        folder.focus();
    }

    /// Shows nothing any more. The next folder has a root of its own: what the toolkit draws a root from is made anew in the window only,
    /// and outside of it holds what was shown last.
    void clear() {
        shown = Optional.empty();
        root = root();
    }
}
