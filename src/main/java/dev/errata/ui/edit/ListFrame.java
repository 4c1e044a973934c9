package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.ui.control.FieldFrame;
import dev.errata.ui.control.FieldNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// What is around the entries of a list or map: the frame with the button that adds one, and the JSON where something else
/// stands in its place.
final class ListFrame {
    /// Under this a frame hangs at its node, for the command that adds an entry to the list that has the focus.
    static final String KEY = "dev.errata.list";

    private final FormContext form;
    private final Node entries;
    private final FieldFrame frame;
    private final FieldTools tools;
    private final Button add;
    private final JsonField json;
    private Optional<FormPlace> place = Optional.empty();
    private boolean isJson;

    /// @param onAdd adds an entry at the place and gives it the focus
    ListFrame(Field field, ObservableValue<String> heading, Node entries, FormContext form, Runnable onAdd) {
        this.form = form;
        this.entries = entries;
        this.frame = new FieldFrame(heading, form.text(field.helpKey()));
        this.tools = new FieldTools(frame, Optional.of(field), form.label(field), form);
        this.json = new JsonField(form);
        this.add = FormButtons.link(form.text("edit.list.add"), onAdd);
        add.accessibleTextProperty().bind(Bindings.concat(add.textProperty(), " ", form.label(field)));
        frame.setControl(entries, entries);
        frame.getProperties().put(KEY, this);
    }

    /// Adds an entry, where one can be added.
    void addEntry() {
        add.fire();
    }

    FieldFrame frame() {
        return frame;
    }

    Button add() {
        return add;
    }

    Optional<FormPlace> place() {
        return place;
    }

    /// Turns to the place, and says whether a list or map, or nothing, stands there. What else does is shown as JSON.
    boolean turnTo(FormPlace at) {
        if (!place.equals(Optional.of(at))) {
            place = Optional.of(at);
            add.setId(FormContext.id(at.pointer()) + "-add");
        }
        boolean structure = !form.model().fits(at);
        add.setDisable(structure || !form.model().isReachable(at.pointer()));
        if (structure != isJson) {
            isJson = structure;
            frame.setControl(structure ? json.control() : entries, structure ? json.target() : entries);
        }
        if (structure) {
            json.show(at);
        }
        return !structure;
    }

    /// Shows what the rules say of the list and of those of its entries that do not say so themselves.
    ///
    /// @param companions other places that are shown within the frame
    void showFindings(Collection<JsonPointer> mute, Collection<FormPlace> companions) {
        place.ifPresent(at -> {
            List<FormPlace> places = new ArrayList<>(List.of(at));
            places.addAll(companions);
            List<FieldNote> notes = new ArrayList<>();
            places.forEach(shown -> notes.addAll(form.notes(shown.pointer())));
            mute.forEach(entry -> notes.addAll(form.notes(entry)));
            tools.show(places, notes);
        });
    }

    /// The control of what `pointer` leads to or into.
    ///
    /// @param entry gives the control of the entry with this index or key, of the first for the list itself
    Optional<Node> reveal(JsonPointer pointer, Function<Optional<String>, Optional<Node>> entry) {
        return place.filter(at -> pointer.startsWith(at.pointer())).map(at -> {
            if (isJson) {
                return json.target();
            }
            int depth = at.pointer().tokens().size();
            List<String> below = pointer.tokens().subList(depth, pointer.tokens().size());
            return entry.apply(below.stream().findFirst()).orElse(add);
        });
    }
}
