package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Remembered;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What fills the window while no folder is open: how to open one, and those that were open before.
final class WelcomePane extends StackPane {
    private static final int MOST_RECENT = 6;

    private final FolderModel folders;
    private final Localization localization;
    private final VBox recent = new VBox();
    private final Node openButton;

    /// What can be done here.
    record Commands(Command open, Command tour, Command sample) {}

    WelcomePane(FolderModel folders, Remembered remembered, Commands commands, Node looks, CommandControls controls,
            Localization localization) {
        this.folders = folders;
        this.localization = localization;
        setId("welcome");
        getStyleClass().add("welcome");
        openButton = controls.mainButton(commands.open());
        VBox drop = new VBox(new FontIcon(Feather.FOLDER), line("app.welcome.title", "heading"),
                line("app.welcome.text", "welcome-text"), buttons(commands.open()), line("app.welcome.drop", "quiet"));
        drop.getStyleClass().add("drop-area");
        recent.setId("recent-folders");
        recent.getStyleClass().add("recent");
        HBox start = new HBox(8, controls.button(commands.tour()), controls.button(commands.sample()));
        start.setAlignment(Pos.CENTER);
        VBox fresh = new VBox(line("app.welcome.new", "quiet"), start);
        fresh.getStyleClass().add("welcome-new");
        VBox column = new VBox(looks, drop, fresh, recent, line("app.welcome.safe", "quiet"));
        column.getStyleClass().add("welcome-column");
        column.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane middle = new StackPane(column);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        remembered.settingsProperty().map(settings -> settings.recentFolders()).subscribe(this::showRecent);
    }

    @Override
    public void requestFocus() {
        openButton.lookup(".button").requestFocus();
    }

    private Node buttons(Command open) {
        HBox row = new HBox(8, openButton);
        open.keyText().ifPresent(key -> {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            row.getChildren().add(cap);
        });
        row.setAlignment(Pos.CENTER);
        return row;
    }

    /// The focus stays at its row, which is the next folder's where one was taken out.
    private void showRecent(List<Path> paths) {
        OptionalInt at = IntStream.range(0, recent.getChildren().size())
                .filter(row -> recent.getChildren().get(row) instanceof HBox box && FocusPart.isIn(box)).findFirst();
        folders.lookForRecent();
        recent.getChildren().clear();
        recent.setManaged(!paths.isEmpty());
        if (!paths.isEmpty()) {
            recent.getChildren().add(line("app.welcome.recent", "section-title"));
        }
        paths.stream().limit(MOST_RECENT).map(this::recentRow).forEach(recent.getChildren()::add);
        at.ifPresent(row -> {
            int last = recent.getChildren().size() - 1;
            if (last > 0) {
                ((HBox) recent.getChildren().get(Math.min(row, last))).getChildren().getLast().requestFocus();
            } else {
                requestFocus();
            }
        });
    }

    private Node recentRow(Path path) {
        Label name = new Label(FolderModel.name(path));
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label where = new Label(String.valueOf(path.getParent()));
        where.getStyleClass().add("quiet");
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label away = new Label();
        away.getStyleClass().addAll("quiet", "tone-warning");
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.textProperty().bind(localization.text("app.folder.not-there"));
        away.visibleProperty().bind(folders.missing().map(missing -> missing.contains(path)));
        away.managedProperty().bind(away.visibleProperty());
        Button open = new Button("", new HBox(8, new FontIcon(Feather.FOLDER), name, away, where));
        open.getStyleClass().addAll("flat-button", "recent-folder");
        open.setAccessibleText(path.toString());
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(event -> folders.open(path));
        HBox.setHgrow(open, Priority.ALWAYS);
        Button forget = new Button("", new FontIcon(Feather.X));
        forget.getStyleClass().add("icon-button");
        forget.accessibleTextProperty().bind(localization.text("app.folder.forget", path.toString()));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(localization.text("app.folder.forget", path.toString()));
        forget.setTooltip(tooltip);
        forget.setOnAction(event -> folders.forget(path));
        HBox row = new HBox(4, open, forget);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Label line(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        return label;
    }
}
