package dev.errata.ui.app;

import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.StatePane;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The records of the open folder against logs; while the folder is being read, that.
final class LogsScreen implements Screen {
    static final String ID = "logs";

    private final StackPane root = new StackPane();
    private final Node waiting;
    private Optional<OpenFolder> opened = Optional.empty();
    private CompletableFuture<Object> ready = new CompletableFuture<>();

    LogsScreen(Localization localization) {
        root.setId("logs-screen");
        waiting = new StatePane(Feather.CLOCK, localization.text("problems.empty.reading"),
                localization.text("logs.reading.next"), List.of());
        root.getChildren().setAll(waiting);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
    }

    @Override
    public String labelKey() {
        return "app.screen.logs";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        opened.ifPresentOrElse(folder -> folder.logs().focus(), root::requestFocus);
    }

    @Override
    public List<FocusPart> parts() {
        return opened.map(folder -> folder.logs().parts()).orElseGet(() -> List.of(FocusPart.of(root)));
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }

    /// Shows the folder, or that there is none yet.
    void show(Optional<OpenFolder> folder) {
        opened = folder;
        root.getChildren().setAll(folder.<Node>map(now -> now.logs().node()).orElse(waiting));
        if (folder.isEmpty()) {
            ready = new CompletableFuture<>();
        } else {
            ready.complete(folder);
        }
    }
}
