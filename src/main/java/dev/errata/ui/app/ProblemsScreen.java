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

/// The problems of the open folder; while it is being read, that.
final class ProblemsScreen implements Screen {
    static final String ID = "problems";

    private final StackPane root = new StackPane();
    private final Node waiting;
    private Optional<OpenFolder> opened = Optional.empty();
    private CompletableFuture<Object> ready = new CompletableFuture<>();
    private boolean front;

    ProblemsScreen(Localization localization) {
        root.setId("problems-screen");
        waiting = new StatePane(Feather.CLOCK, localization.text("problems.empty.reading"),
                localization.text("problems.empty.reading.next"), List.of());
        root.getChildren().setAll(waiting);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Ikon icon() {
        return Feather.ALERT_TRIANGLE;
    }

    @Override
    public String labelKey() {
        return "app.screen.problems";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        opened.ifPresent(folder -> folder.folderProblems().shown());
    }

    @Override
    public void hidden() {
        front = false;
    }

    @Override
    public void focus() {
        opened.ifPresentOrElse(folder -> folder.folderProblems().focus(), root::requestFocus);
    }

    @Override
    public List<FocusPart> parts() {
        return opened.map(folder -> folder.folderProblems().parts()).orElseGet(() -> List.of(FocusPart.of(root)));
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }

    /// Shows the folder, or that there is none yet.
    void show(Optional<OpenFolder> folder) {
        opened = folder;
        root.getChildren().setAll(folder.<Node>map(now -> now.folderProblems().node()).orElse(waiting));
        folder.ifPresent(now -> {
            CompletableFuture<Object> awaited = ready;
            now.whenComplete(() -> awaited.complete(now));
            if (front) {
                now.folderProblems().shown();
            }
        });
        if (folder.isEmpty()) {
            ready = new CompletableFuture<>();
        }
    }
}
