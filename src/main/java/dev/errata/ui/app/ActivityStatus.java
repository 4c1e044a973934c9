package dev.errata.ui.app;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.NoticeBoard;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the status line says of the work in the background: the task that has run longest, how far it is and the way to stop it;
/// and a bell that leads to everything else, with a count of unread notices.
final class ActivityStatus extends HBox {
    private final Localization localization;
    private final Label name = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label detail = new Label();
    private final HBox task;

    ActivityStatus(ActivityViewModel model, NoticeBoard notices, CommandRegistry registry, CommandControls controls,
            Localization localization) {
        this.localization = localization;
        setId("activity");
        getStyleClass().add("activity-status");
        name.setId("activity-name");
        name.getStyleClass().add("status-item");
        name.setMinWidth(Region.USE_PREF_SIZE);
        bar.setId("activity-progress");
        bar.accessibleTextProperty().bind(name.textProperty());
        detail.setId("activity-detail");
        detail.getStyleClass().add("status-item");
        Node stop = controls.iconButton(registry.get(ShellCommands.STOP_TASK));
        stop.getStyleClass().add("status-icon");
        task = new HBox(name, bar, detail, stop);
        task.setId("activity-task");
        task.getStyleClass().add("activity-task");
        Rectangle room = new Rectangle();
        room.widthProperty().bind(task.widthProperty());
        room.heightProperty().bind(task.heightProperty());
        task.setClip(room);
        getChildren().addAll(task, bell(registry.get(ShellCommands.ACTIVITY), notices, controls));
        model.first().subscribe(this::show);
    }

    /// What is hidden would keep its size, and stand on what is beside it when it is shown before the line is laid out anew.
    private void show(Optional<TaskLine> line) {
        if (line.isEmpty()) {
            task.resize(0, 0);
        }
        task.setVisible(line.isPresent());
        task.setManaged(line.isPresent());
        name.textProperty().unbind();
        bar.progressProperty().unbind();
        detail.textProperty().unbind();
        line.ifPresent(shown -> {
            name.textProperty().bind(localization.text(shown.name().label()));
            shown.task().ifPresent(running -> bar.progressProperty().bind(running.progressProperty()));
            detail.textProperty().bind(shown.detailProperty());
        });
    }

    private static Node bell(Command open, NoticeBoard notices, CommandControls controls) {
        Node frame = controls.iconButton(open);
        frame.getStyleClass().add("status-icon");
        Button button = (Button) frame.lookup(".button");
        button.setGraphic(new FontIcon(Feather.BELL));
        button.textProperty().bind(notices.unreadProperty().map(count -> count.intValue() > 0 ? count.toString() : ""));
        return frame;
    }
}
