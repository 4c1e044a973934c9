package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSection;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.ColumnsPane;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// All fields of the record in sections. The parts are made once for each shape, and turned from record to record.
final class RecordForm {
    private static final List<KeyCombination> UNDO = List.of(KeyCombination.valueOf("Shortcut+Z"));
    private static final List<KeyCombination> REDO = List.of(KeyCombination.valueOf("Shortcut+Shift+Z"),
            KeyCombination.valueOf("Shortcut+Y"));

    private final FormContext form;
    private final RecordFormViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<RecordShape, Body> bodies = new EnumMap<>(RecordShape.class);
    private Optional<String> path = Optional.empty();

    RecordForm(FormContext form) {
        this.form = form;
        this.model = form.model();
        scroll.setId("record-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-form");
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    }

    /// Text controls keep a history of their own, which would undo what the record's history does not know.
    private void undo(KeyEvent event) {
        if (UNDO.stream().anyMatch(key -> key.match(event))) {
            event.consume();
            model.endTyping();
            model.session().undo();
        } else if (REDO.stream().anyMatch(key -> key.match(event))) {
            event.consume();
            model.endTyping();
            model.session().redo();
        }
    }

    Node node() {
        return scroll;
    }

    /// Shows the record of the model as it is now.
    void show() {
        if (!model.isReadable()) {
            return;
        }
        Body body = bodies.computeIfAbsent(model.shape(), _ -> new Body());
        if (scroll.getContent() != body.box) {
            scroll.setContent(body.box);
        }
        body.show();
        Optional<String> now = model.record().map(record -> record.path());
        if (!now.equals(path)) {
            path = now;
            boolean focusInside = scroll.getScene() != null && scroll.getScene().getFocusOwner() != null
                    && isInside(scroll.getScene().getFocusOwner());
            if (!focusInside) {
                scroll.setVvalue(0);
            }
        }
    }

    void showFindings() {
        Optional.ofNullable(bodies.get(model.shape())).ifPresent(Body::showFindings);
    }

    /// Scrolls to the control of the place, opens what hides it, and gives it the focus.
    void reveal(JsonPointer pointer) {
        Optional.ofNullable(bodies.get(model.shape())).flatMap(body -> body.reveal(pointer)).ifPresent(node -> {
            scroll.applyCss();
            scroll.layout();
            scrollTo(node);
            node.requestFocus();
        });
    }

    private void scrollTo(Node node) {
        Node content = scroll.getContent();
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double rest = content.getLayoutBounds().getHeight() - view;
        double top = scroll.getVvalue() * Math.max(rest, 0);
        if (rest > 0 && (bounds.getMinY() < top + 24 || bounds.getMaxY() > top + view - 24)) {
            scroll.setVvalue(Math.clamp((bounds.getMinY() - view / 3) / rest, 0, 1));
        }
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == scroll) {
                return true;
            }
        }
        return false;
    }

    /// The item that has the focus.
    Optional<MovableItem> focusedItem() {
        Node owner = scroll.getScene() == null ? null : scroll.getScene().getFocusOwner();
        for (Node at = owner; at != null && at != scroll; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(MovableItem.KEY) instanceof MovableItem item) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /// The form of one shape.
    private final class Body {
        private final VBox box = new VBox();
        private final Map<Field, FormPart> parts = new LinkedHashMap<>();
        private final OtherFields others = new OtherFields(form);
        private final VBox otherSection;

        Body() {
            box.getStyleClass().add("form-body");
            for (FieldSection section : FieldSection.values()) {
                List<Field> fields = model.fields(section);
                if (!fields.isEmpty()) {
                    box.getChildren().add(section(section, fields));
                }
            }
            otherSection = new VBox(title("edit.others.title"), others.node());
            otherSection.getStyleClass().add("form-section");
            box.getChildren().add(otherSection);
        }

        private Label title(String key) {
            Label title = new Label();
            title.textProperty().bind(form.text(key));
            title.getStyleClass().add("section-title");
            return title;
        }

        private VBox section(FieldSection section, List<Field> fields) {
            VBox shown = new VBox();
            shown.getStyleClass().add("form-section");
            boolean isOneList = fields.getFirst().kind() == FieldKind.ITEMS
                    && (section == FieldSection.DEAD_ENDS || section == FieldSection.WORKAROUNDS);
            if (!isOneList) {
                shown.getChildren().add(title("field.section." + section.name().toLowerCase(Locale.ROOT)));
            }
            FormLayout.rows(section, fields).forEach(row -> shown.getChildren().add(row(row)));
            return shown;
        }

        private Node row(FormLayout.Row row) {
            List<Node> nodes = new ArrayList<>();
            for (Field field : row.fields()) {
                FormPart part = FormParts.of(field, form);
                parts.put(field, part);
                nodes.add(part.node());
            }
            boolean wide = nodes.size() == 1 && (row.fields().getFirst().kind() == FieldKind.ITEMS
                    || row.fields().getFirst().kind() == FieldKind.PATTERN
                    || row.fields().getFirst().kind() == FieldKind.MAP);
            if (wide) {
                return nodes.getFirst();
            }
            ColumnsPane pane = new ColumnsPane(Math.max(2, nodes.size()), row.narrowest());
            pane.getChildren().addAll(nodes);
            return pane;
        }

        void show() {
            parts.forEach((field, part) -> model.place(field).ifPresent(part::show));
            others.show(model.others());
            otherSection.setVisible(!others.isEmpty());
            otherSection.setManaged(!others.isEmpty());
        }

        void showFindings() {
            parts.values().forEach(FormPart::showFindings);
            others.showFindings();
        }

        Optional<Node> reveal(JsonPointer pointer) {
            Optional<JsonPointer> at = Optional.of(pointer);
            while (at.isPresent()) {
                for (FormPart part : parts.values()) {
                    Optional<Node> found = part.reveal(at.get());
                    if (found.isPresent()) {
                        return found;
                    }
                }
                Optional<Node> other = others.reveal(at.get());
                if (other.isPresent()) {
                    return other;
                }
                at = at.get().parent();
            }
            return Optional.empty();
        }
    }
}
