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
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// A screen of the open folder; while that is being read, it says so.
final class FolderScreen implements Screen {
    static final String PROBLEMS = "problems";
    static final String LOGS = "logs";
    static final String REGEX = "regex";
    static final String SETTINGS = "settings";

    private final String id;
    private final Ikon icon;
    private final Function<OpenFolder, Content> part;
    private final Node waiting;
    private StackPane root;
    private Optional<Content> content = Optional.empty();
    private CompletableFuture<String> ready = new CompletableFuture<>();
    private boolean front;

    /// What the screen shows of a folder.
    ///
    /// @param node  asked when it first comes to the front
    /// @param shown called each time it comes to the front
    record Content(Supplier<Node> node, Runnable shown, Runnable focus, Supplier<List<FocusPart>> parts) {}

    /// The problems of the whole folder.
    static FolderScreen ofProblems(Localization localization) {
        return new FolderScreen(PROBLEMS, Feather.ALERT_TRIANGLE, localization,
                folder -> new Content(folder.folderProblems()::node, folder.folderProblems()::shown,
                        folder.folderProblems()::focus, folder.folderProblems()::parts));
    }

    /// The records against logs.
    static FolderScreen ofLogs(Localization localization) {
        return new FolderScreen(LOGS, Feather.FILE_TEXT, localization,
                folder -> new Content(folder.logs()::node, () -> {}, folder.logs()::focus, folder.logs()::parts));
    }

    /// The pattern of the current record, and all that can be known of it.
    static FolderScreen ofRegex(Localization localization) {
        return new FolderScreen(REGEX, Feather.CODE, localization,
                folder -> new Content(folder.lab()::node, () -> {}, folder.lab()::focus, folder.lab()::parts));
    }

    /// How the folder wants to be judged.
    static FolderScreen ofSettings(Localization localization) {
        return new FolderScreen(SETTINGS, Feather.SLIDERS, localization,
                folder -> new Content(folder.settings()::node, folder.settings()::shown, folder.settings()::focus,
                        folder.settings()::parts));
    }

    /// @param part what of a folder it shows
    private FolderScreen(String id, Ikon icon, Localization localization, Function<OpenFolder, Content> part) {
        this.id = id;
        this.icon = icon;
        this.part = part;
        waiting = new StatePane(Feather.CLOCK, localization.text("app.screen.reading"),
                localization.text(labelKey() + ".reading"), List.of());
        root = root();
    }

    private StackPane root() {
        StackPane made = new StackPane(waiting);
        made.setId(id + "-screen");
        return made;
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
    public String wordKey() {
        return id.equals(SETTINGS) || id.equals(REGEX) ? "app.rail." + id : labelKey();
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        front = true;
        bringToFront();
    }

    private void bringToFront() {
        content.ifPresent(now -> {
            if (root.getChildren().contains(waiting)) {
                root.getChildren().setAll(now.node().get());
            }
            now.shown().run();
        });
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
        return content.map(now -> now.parts().get()).orElseGet(() -> List.of(FocusPart.of(root)));
    }

    @Override
    public CompletionStage<?> ready() {
        return ready;
    }

    /// Shows the folder, or that there is none yet. Each folder has a root of its own: what the toolkit draws a root from is made anew in
    /// the window only, and outside of it holds what was shown last.
    void show(Optional<OpenFolder> folder) {
        content = folder.map(part);
        folder.ifPresent(now -> {
            CompletableFuture<String> awaited = ready;
            now.whenComplete(() -> awaited.complete(id));
        });
        if (front) {
            bringToFront();
        }
        if (folder.isEmpty()) {
            root = root();
            ready = new CompletableFuture<>();
        }
    }
}
