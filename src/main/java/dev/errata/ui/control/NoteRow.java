package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.message.Printable;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// One note below a field: the sign of its severity and the words.
final class NoteRow extends HBox {
    private final FontIcon sign = new FontIcon();
    private final Label text = new Label();
    private Optional<Severity> severity = Optional.empty();

    NoteRow() {
        super(6);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(sign, text);
    }

    void show(FieldNote note) {
        if (!severity.equals(Optional.of(note.severity()))) {
            severity = Optional.of(note.severity());
            SeveritySign.show(sign, note.severity());
            text.getStyleClass().setAll("label", "field-note", SeveritySign.tone(note.severity()).styleClass());
        }
        text.setText(Printable.inPlace(note.text()));
    }
}
