package dev.errata.ui.edit;

import dev.errata.ui.control.FieldNote;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Hint;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.javafx.FontIcon;

/// Brings in a field of an item that says nothing yet, and shows what the rules say of its absence.
final class OfferButton extends Button {
    private final FontIcon sign = new FontIcon();
    private List<FieldNote> shown = List.of();

    OfferButton(ObservableValue<String> label, Runnable action) {
        textProperty().bind(label);
        getStyleClass().add("offer");
        setOnAction(_ -> action.run());
        Hint.of(this, () -> shown.isEmpty() ? "" : shown.getFirst().text());
    }

    /// Shows the sign of the first of these notes.
    void show(List<FieldNote> notes) {
        if (notes.equals(shown)) {
            return;
        }
        shown = List.copyOf(notes);
        if (notes.isEmpty()) {
            setGraphic(null);
            return;
        }
        SeveritySign.show(sign, notes.getFirst().severity());
        setGraphic(sign);
    }
}
