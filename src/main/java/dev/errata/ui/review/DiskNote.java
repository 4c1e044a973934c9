package dev.errata.ui.review;

import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above a record that its edits do not go with what is on disk, that its file has gone or cannot be read, with the way out; takes no
/// room else.
public final class DiskNote {
    private final HBox box;

    /// @param decide asks what becomes of such records
    public DiskNote(CurationSession session, DiskChanges disk, Localization localization, Runnable decide) {
        ObservableValue<Optional<String>> key = Bindings.createObjectBinding(() -> session.currentProperty().get()
                .map(path -> session.workspace().moves().entrySet().stream()
                        .filter(move -> move.getValue().equals(path)).map(java.util.Map.Entry::getKey).findFirst()
                        .orElse(path))
                .flatMap(path -> disk.stateProperty().get().word(path)).map("review.note."::concat),
                session.currentProperty(), disk.stateProperty());
        Label text = new Label();
        text.setId("disk-note-text");
        text.textProperty().bind(key.flatMap(said -> localization.text(said.orElse("review.note.apart"))));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        text.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button button = new Button();
        button.setId("disk-note-decide");
        button.textProperty().bind(localization.text("review.note.decide"));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> decide.run());
        FontIcon sign = new FontIcon(Tone.WARNING.sign());
        sign.getStyleClass().add(Tone.WARNING.styleClass());
        box = new HBox(8, sign, text, button);
        box.setId("disk-note");
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("disk-note");
        box.visibleProperty().bind(key.map(Optional::isPresent));
        box.managedProperty().bind(box.visibleProperty());
    }

    public Node node() {
        return box;
    }
}
