package dev.errata.ui.logs;

import dev.errata.ui.fx.Localization;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// Says which of the open logs is shown, and has another one shown.
final class LogChoice extends ComboBox<OpenLog> {
    private final LogsViewModel model;
    private final Cell shown;
    private boolean following;

    LogChoice(LogsViewModel model, Localization localization) {
        this.model = model;
        this.shown = new Cell(localization);
        setId("log-choice");
        accessibleTextProperty().bind(localization.text("logs.choice"));
        setCellFactory(_ -> new Cell(localization));
        setButtonCell(shown);
        setOnShowing(_ -> setCellFactory(_ -> new Cell(localization)));
        valueProperty().subscribe((_, log) -> {
            if (!following && log != null) {
                model.shelf().currentProperty().set(Optional.of(log));
            }
        });
    }

    /// Shows what is open now.
    void follow() {
        following = true;
        if (!getItems().equals(model.shelf().logs())) {
            setItems(FXCollections.observableArrayList(model.shelf().logs()));
        }
        model.shelf().currentProperty().get().ifPresentOrElse(this::setValue, () -> setValue(null));
        shown.show();
        following = false;
    }

    private static final class Cell extends ListCell<OpenLog> {
        private final Localization localization;

        Cell(Localization localization) {
            this.localization = localization;
        }

        @Override
        protected void updateItem(@Nullable OpenLog log, boolean empty) {
            super.updateItem(log, empty);
            show();
        }

        /// Says what is known of the log by now.
        void show() {
            OpenLog log = getItem();
            setText(isEmpty() || log == null ? "" : text(log));
        }

        private String text(OpenLog log) {
            return log.standing() instanceof OpenLog.Standing.Refused
                    ? localization.now("logs.choice.refused", log.name())
                    : localization.now("logs.choice.name", log.name(), log.result().hitCount());
        }
    }
}
