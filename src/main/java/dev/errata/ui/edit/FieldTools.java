package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.FieldNote;
import dev.errata.ui.fx.Shy;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What can be done at every field: see that it differs from the saved file, see what stood there, go back to that, read what
/// the field is. Hangs at the frame of the field under [#KEY]. Its buttons are made when they are first needed.
final class FieldTools {
    static final String KEY = "dev.errata.field";

    /// The sign that a field differs, to press for the saved value, and the button to go back.
    private record Mark(HBox node, Button saved, Button revert) {
        void name(String id) {
            saved.setId(id + "-saved");
            revert.setId(id + "-revert");
        }
    }

    private final FieldFrame frame;
    private final Optional<Field> field;
    private final ObservableValue<String> label;
    private final FormContext form;
    private List<FormPlace> places = List.of();
    private Optional<Mark> mark = Optional.empty();
    private Optional<Node> help = Optional.empty();

    /// @param field what the frame shows; empty for a member of no field
    FieldTools(FieldFrame frame, Optional<Field> field, ObservableValue<String> label, FormContext form) {
        this.frame = frame;
        this.field = field;
        this.label = label;
        this.form = form;
        hangAt(frame);
        frame.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> offerHelp());
    }

    /// Makes the commands for fields work on this one while the focus is in `node`.
    void hangAt(Node node) {
        node.getProperties().put(KEY, this);
    }

    private void offerHelp() {
        if (help.isEmpty()) {
            Button button = sign(FormButtons.icon(Feather.INFO, form.text("edit.help.open"), this::showHelp));
            Shy.within(frame, button);
            frame.addBehindLabel(button);
            help = Optional.of(button);
        }
    }

    /// Shows what the rules find at the places of the field, and whether one of the places differs from the file.
    void show(List<FormPlace> shown, List<FieldNote> notes) {
        places = List.copyOf(shown);
        frame.show(notes);
        if (changed().isEmpty()) {
            frame.hideMark();
        } else {
            Mark made = mark.orElseGet(this::makeMark);
            mark = Optional.of(made);
            made.name(FormContext.id(places.getFirst().pointer()));
            frame.showMark(made.node(), form.localization().now("edit.change.is"));
        }
    }

    private Mark makeMark() {
        Button saved = sign(FormButtons.icon(Feather.EDIT_2, form.text("edit.change.saved"), this::showSaved));
        Button revert = sign(FormButtons.icon(Feather.ROTATE_CCW, form.text("edit.change.revert"), this::revert));
        saved.getStyleClass().add("change-sign");
        HBox node = new HBox(saved, revert);
        node.setAlignment(Pos.CENTER_LEFT);
        node.setMinWidth(Region.USE_PREF_SIZE);
        return new Mark(node, saved, revert);
    }

    /// Keys do the same, so the way from field to field does not lead over these.
    private static Button sign(Button button) {
        button.getStyleClass().add("heading-sign");
        button.setFocusTraversable(false);
        return button;
    }

    /// The value that the field shows, or the list of its values.
    Optional<JsonPointer> place() {
        return places.stream().map(FormPlace::pointer).findFirst();
    }

    private List<FormPlace> changed() {
        return places.stream().filter(at -> form.model().saved(at.pointer()).isPresent()).toList();
    }

    /// Gives the field back what the file has.
    void revert() {
        List<FormPlace> changed = changed();
        if (!changed.isEmpty()) {
            form.model().revert(changed);
        }
    }

    /// Shows what the file has.
    void showSaved() {
        List<FormPlace> changed = changed();
        if (!changed.isEmpty()) {
            new SavedValue(form, label, changed, this::revert).show(frame);
        }
    }

    /// Says what the field is.
    void showHelp() {
        new FieldHelp(form, field, label).show(frame);
    }
}
