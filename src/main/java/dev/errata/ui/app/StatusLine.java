package dev.errata.ui.app;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.StatusItem;
import dev.errata.ui.fx.Tone;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lowest line of the window: the folder's facts at the left; what is under way, the screen's facts and the language at
/// the right; between them what the user is told in passing, for which the facts make room where it needs theirs.
final class StatusLine extends HBox {
    private final HBox left = part("status-left");
    private final HBox right = part("status-right");
    private final NoticeStrip notice;

    StatusLine(Localization localization, SettingsMenu menu, ActivityStatus activity, NoticeStrip notice) {
        this.notice = notice;
        setId("status");
        getStyleClass().add("status-line");
        HBox.setHgrow(notice, Priority.ALWAYS);
        Button language = new Button();
        language.setId("status-language");
        language.getStyleClass().add("status-button");
        language.setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        language.setContentDisplay(ContentDisplay.RIGHT);
        language.textProperty().bind(localization.text("app.language.short"));
        language.accessibleTextProperty().bind(localization.text("app.settings.title"));
        language.setOnAction(event -> menu.show(language, Side.TOP));
        language.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(left, notice, activity, right, language);
    }

    /// The facts leave the line where they and the notice need more than all of it.
    @Override
    protected void layoutChildren() {
        double wanted = snappedLeftInset() + snappedRightInset() + getSpacing() * (getChildren().size() - 1)
                + getChildren().stream().mapToDouble(child -> snapSizeX(child.prefWidth(-1))).sum();
        boolean shown = !notice.isTelling() || wanted <= getWidth();
        for (HBox part : List.of(left, right)) {
            part.setManaged(shown);
            part.setVisible(shown);
        }
        super.layoutChildren();
    }

    void showLeft(List<StatusItem> items) {
        left.getChildren().setAll(items.stream().map(StatusLine::control).toList());
    }

    void showRight(List<StatusItem> items) {
        right.getChildren().setAll(items.stream().map(StatusLine::control).toList());
    }

    private static Labeled control(StatusItem item) {
        Labeled control = item.action().<Labeled>map(action -> {
            Button button = new Button();
            button.getStyleClass().add("status-button");
            button.setOnAction(event -> action.run());
            return button;
        }).orElseGet(Label::new);
        control.setId(item.id());
        control.getStyleClass().add("status-item");
        if (item.tone() != Tone.PLAIN) {
            control.getStyleClass().add(item.tone().styleClass());
        }
        control.textProperty().bind(item.text());
        control.managedProperty().bind(control.textProperty().isNotEmpty());
        control.visibleProperty().bind(control.managedProperty());
        return control;
    }

    private static HBox part(String id) {
        HBox part = new HBox();
        part.setId(id);
        part.getStyleClass().add("status-part");
        return part;
    }
}
