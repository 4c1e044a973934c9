package dev.errata.ui.app;

import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Screen;
import dev.errata.ui.fx.StatePane;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A screen of the open folder; while that is being read, it says so.
final class FolderScreen implements Screen {
    private final String id;
    private final Ikon icon;
    private final Function<OpenFolder, Content> part;
    private final StackPane root = new StackPane();
    private final Node waiting;
    private Optional<Content> content = Optional.empty();
    private CompletableFuture<Object> ready = new CompletableFuture<>();
    private boolean front;

    /// What the screen shows of a folder.
    ///
    /// @param shown called each time it comes to the front
    record Content(Node node, Runnable shown, Runnable focus, List<FocusPart> parts) {}

    /// @param part what of a folder it shows
    FolderScreen(String id, Ikon icon, Localization localization, Function<OpenFolder, Content> part) {
        this.id = id;
        this.icon = icon;
        this.part = part;
        root.setId(id + "-screen");
        waiting = new StatePane(Feather.CLOCK, localization.text("problems.empty.reading"),
                localization.text("problems.empty.reading.next"), List.of());
        root.getChildren().setAll(waiting);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Ikon icon() {
        return icon;
    }

    @Override
    public String labelKey() {
        return "app.screen." + id;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        content.ifPresent(now -> now.shown().run());
    }

    @Override
    public void hidden() {
        front = false;
    }

    @Override
    public void focus() {
        content.map(Content::focus).orElse(root::requestFocus).run();
    }

    @Override
    public List<FocusPart> parts() {
        return content.map(Content::parts).orElseGet(() -> List.of(FocusPart.of(root)));
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }

    /// Shows the folder, or that there is none yet.
    void show(Optional<OpenFolder> folder) {
        content = folder.map(part);
        root.getChildren().setAll(content.map(Content::node).orElse(waiting));
        folder.ifPresent(now -> {
            CompletableFuture<Object> awaited = ready;
            now.whenComplete(() -> awaited.complete(now));
        });
        if (front) {
            content.ifPresent(now -> now.shown().run());
        }
        if (folder.isEmpty()) {
            ready = new CompletableFuture<>();
        }
    }
}
