package dev.errata.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
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

/// The notices that are shown, over the foot of the window's left side, where no text is edited; the newest lowest.
public final class Toasts extends VBox {
    private final NoticeBoard board;
    private final Localization localization;
    private final List<NoticeBoard.Entry> entries = new ArrayList<>();

    public Toasts(NoticeBoard board, Localization localization) {
        this.board = board;
        this.localization = localization;
        setId("toasts");
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        setFillWidth(false);
        setAlignment(Pos.BOTTOM_LEFT);
        board.shown().addListener((ListChangeListener<NoticeBoard.Entry>) _ -> show());
    }

    private void show() {
        List<NoticeBoard.Entry> now = List.copyOf(board.shown());
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!now.contains(entries.get(i))) {
                entries.remove(i);
                getChildren().remove(i);
            }
        }
        for (NoticeBoard.Entry entry : now) {
            if (!entries.contains(entry)) {
                Node toast = toast(entry);
                entries.add(entry);
                getChildren().add(toast);
                toast.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            }
        }
    }

    private Node toast(NoticeBoard.Entry entry) {
        Notice notice = entry.notice();
        Label text = new Label();
        text.setWrapText(true);
        text.textProperty().bind(localization.text(notice.text()));
        text.getStyleClass().add("toast-text");
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        FontIcon sign = new FontIcon(notice.tone().sign());
        sign.getStyleClass().add(notice.tone().styleClass());
        HBox toast = new HBox(sign, text);
        toast.getStyleClass().add("toast");
        toast.setPickOnBounds(false);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.accessibleTextProperty().bind(text.textProperty());
        notice.offer().ifPresent(offer -> {
            Button act = new Button();
            act.textProperty().bind(localization.text(offer.label()));
            act.getStyleClass().addAll("link-button", "toast-offer");
            act.setMinWidth(Region.USE_PREF_SIZE);
            act.setOnAction(_ -> board.accept(entry));
            toast.getChildren().add(act);
        });
        Button close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("icon-button", "toast-close");
        close.accessibleTextProperty().bind(localization.text("app.notice.close"));
        close.setOnAction(_ -> board.dismiss(entry));
        toast.getChildren().add(close);
        toast.hoverProperty().subscribe((_, hovered) -> {
            if (hovered) {
                board.hold(entry);
            } else {
                board.release(entry);
            }
        });
        return toast;
    }
}
