package dev.errata.ui.control;

import dev.errata.record.ErrorRecord;
import dev.errata.ui.fx.Hint;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits an ISO day as text, with a calendar to pick from and a button for today. A text that is no day stays as it is.
public final class DayEditor extends LineBasedEditor {
    /// Under this key the editor hangs at its node.
    public static final String KEY = "dev.errata.day";

    private final Button pick = new Button("", new FontIcon(Feather.CALENDAR));
    private final Button confirm = new Button("", new FontIcon(Feather.CHECK_CIRCLE));
    private final HBox box = new HBox(2, field(), pick, confirm);
    private final Supplier<LocalDate> today;
    private final ObservableValue<String> todayLabel;

    /// @param pickLabel  name of the button that opens the calendar
    /// @param todayLabel name of the button below it
    public DayEditor(Supplier<LocalDate> today, ObservableValue<String> pickLabel, ObservableValue<String> todayLabel) {
        super("day-text");
        this.today = today;
        this.todayLabel = todayLabel;
        HBox.setHgrow(field(), Priority.ALWAYS);
        box.getProperties().put(KEY, this);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        pick.getStyleClass().addAll("icon-button", "small-icon");
        pick.accessibleTextProperty().bind(pickLabel);
        Hint.of(pick, pickLabel);
        pick.setOnAction(_ -> open());
        confirm.getStyleClass().addAll("icon-button", "small-icon", "day-confirm");
        confirm.accessibleTextProperty().bind(todayLabel);
        confirm.setFocusTraversable(false);
        Hint.of(confirm, todayLabel);
        confirm.setOnAction(_ -> takeToday());
        field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !event.isShiftDown() && !event.isAltDown()
                    && !event.isControlDown()) {
                open();
                event.consume();
            }
        });
    }

    /// Makes it today's day.
    public void takeToday() {
        take(today.get());
    }

    private void open() {
        Popup popup = new Popup();
        DatePicker picker = new DatePicker(ErrorRecord.day(text()).orElseGet(today));
        Node calendar = new DatePickerSkin(picker).getPopupContent();
        Button now = new Button();
        now.setId("day-today");
        now.textProperty().bind(todayLabel);
        now.setMaxWidth(Double.MAX_VALUE);
        now.getStyleClass().add("flat-button");
        VBox content = new VBox(calendar, now);
        StackPane frame = new StackPane(content);
        frame.getStyleClass().addAll("completion", "day-popup");
        popup.getContent().add(frame);
        popup.setAutoHide(true);
        // The calendar would take the key, and close what is not shown.
        popup.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                field().requestFocus();
                event.consume();
            }
        });
        picker.valueProperty().addListener((_, _, day) -> {
            if (day != null) {
                popup.hide();
                take(day);
            }
        });
        now.setOnAction(_ -> {
            popup.hide();
            takeToday();
        });
        Bounds place = field().localToScreen(field().getBoundsInLocal());
        popup.show(field(), place.getMinX(), place.getMaxY() + 4);
    }

    private void take(LocalDate day) {
        takeWhole(day.toString());
        field().requestFocus();
    }

    @Override
    public Node node() {
        return box;
    }

}
