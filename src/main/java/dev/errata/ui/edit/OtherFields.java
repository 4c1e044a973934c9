package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.NodePool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The members that belong to no field, each as JSON. One that was removed stays until it is saved, so that it can be taken back.
final class OtherFields {
    private final FormContext form;
    private final VBox box = new MeasuredBox();
    private final List<Row> pool = new ArrayList<>();
    private List<JsonPointer> shown = List.of();

    OtherFields(FormContext form) {
        this.form = form;
        box.getStyleClass().add("other-fields");
        show(List.of(), JsonPointer.ROOT);
    }

    Node node() {
        return box;
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    /// Shows the members at these places.
    ///
    /// @param holder the record or the item that has them
    void show(List<JsonPointer> places, JsonPointer holder) {
        while (pool.size() < places.size()) {
            pool.add(new Row());
        }
        for (int i = 0; i < places.size(); i++) {
            pool.get(i).show(places.get(i), holder);
        }
        NodePool.show(box.getChildren(), pool.stream().<Node>map(row -> row.frame).toList(), places.size());
        shown = List.copyOf(places);
        box.setManaged(!places.isEmpty());
        box.setVisible(!places.isEmpty());
    }

    void showFindings() {
        pool.subList(0, shown.size()).forEach(Row::showFindings);
    }

    Optional<Node> reveal(JsonPointer pointer) {
        for (int i = 0; i < shown.size(); i++) {
            if (pointer.startsWith(shown.get(i))) {
                return Optional.of(pool.get(i).json.target());
            }
        }
        return Optional.empty();
    }

    /// One member.
    private final class Row {
        private final StringProperty name = new SimpleStringProperty("");
        private final FieldFrame frame = new FieldFrame(name, form.text("edit.others.help"));
        private final JsonField json = new JsonField(form);
        private final FieldTools tools = new FieldTools(frame, Optional.empty(), name, form);
        private final Button remove;
        private JsonPointer place = JsonPointer.ROOT;

        Row() {
            frame.setControl(json.control(), json.target());
            remove = FormButtons.icon(Feather.X, form.text("edit.others.remove"),
                    () -> form.model().removeMember(place));
            remove.setFocusTraversable(false);
            frame.addToHeading(remove);
        }

        void show(JsonPointer at, JsonPointer holder) {
            place = at;
            name.set(String.join(".", at.tokens().subList(holder.tokens().size(), at.tokens().size())));
            json.show(at());
            boolean isThere = !(form.model().content(place) instanceof PlaceContent.Absent);
            remove.setVisible(isThere);
            remove.setManaged(isThere);
            showFindings();
        }

        private FormPlace at() {
            return new FormPlace(form.model().shape().fieldAt(place).orElse(Field.OS_SPECIFIC), place);
        }

        void showFindings() {
            tools.show(List.of(at()), form.notes(place));
        }
    }
}
