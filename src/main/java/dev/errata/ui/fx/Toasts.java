package dev.errata.ui.fx;

import dev.errata.task.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Notices in the lower right corner, the newest lowest. They go by themselves; errors stay until they are closed.
public final class Toasts extends VBox implements Notifier {
    private static final Duration READING_TIME = Duration.ofSeconds(8);
    private static final int MOST_AT_ONCE = 4;

    private final Localization localization;
    private final Delay delay;

    public Toasts(Localization localization, Delay delay) {
        this.localization = localization;
        this.delay = delay;
        setId("toasts");
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setFillWidth(false);
        setAlignment(Pos.BOTTOM_RIGHT);
    }

    @Override
    public void tell(Notice notice) {
        Node toast = toast(notice);
        getChildren().add(toast);
        while (getChildren().size() > MOST_AT_ONCE) {
            getChildren().removeFirst();
        }
        toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private Node toast(Notice notice) {
        Label text = new Label();
        text.setWrapText(true);
        text.textProperty().bind(localization.text(notice.text()));
        text.getStyleClass().add("toast-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        FontIcon sign = new FontIcon(notice.tone().sign());
        sign.getStyleClass().add(notice.tone().styleClass());
        HBox toast = new HBox(sign, text);
        toast.getStyleClass().add("toast");
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.accessibleTextProperty().bind(text.textProperty());
        toast.setMaxHeight(Region.USE_PREF_SIZE);
        notice.offer().ifPresent(offer -> {
            Button act = new Button();
            act.textProperty().bind(localization.text(offer.label()));
            act.getStyleClass().add("link-button");
            act.setOnAction(event -> {
                getChildren().remove(toast);
                offer.action().run();
            });
            toast.getChildren().add(act);
        });
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.accessibleTextProperty().bind(localization.text("app.notice.close"));
        close.setOnAction(event -> getChildren().remove(toast));
        toast.getChildren().add(close);
        if (notice.tone() != Tone.ERROR) {
            leaveByItself(toast);
        }
        return toast;
    }

    private void leaveByItself(Node toast) {
        List<Subscription> leaving = new ArrayList<>();
        Runnable start = () -> leaving.add(delay.after(READING_TIME, () -> getChildren().remove(toast)));
        start.run();
        toast.hoverProperty().subscribe((before, hovered) -> {
            leaving.forEach(Subscription::close);
            leaving.clear();
            if (!hovered) {
                start.run();
            }
        });
    }
}
