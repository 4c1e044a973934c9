package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSection;
import dev.errata.ui.control.ColumnsPane;
import dev.errata.ui.control.MeasuredBox;
import dev.errata.ui.control.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The form of one shape.
final class FormBody {
    private final FormContext form;
    private final RecordFormViewModel model;
    private final VBox box = new MeasuredBox();
    private final Map<Field, FormPart> parts = new LinkedHashMap<>();
    private final OtherFields others;
    private final VBox otherSection;

    FormBody(FormContext form) {
        this.form = form;
        this.model = form.model();
        this.others = new OtherFields(form);
        box.getStyleClass().add("form-body");
        for (FieldSection section : FieldSection.values()) {
            List<Field> fields = model.fields(section);
            if (!fields.isEmpty()) {
                box.getChildren().add(section(section, fields));
            }
        }
        otherSection = new MeasuredBox();
        otherSection.getChildren().addAll(title("edit.others.title"), others.node());
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
        VBox shown = new MeasuredBox();
        shown.getStyleClass().add("form-section");
        boolean isOneList = fields.getFirst().kind() == FieldKind.ITEMS
                && (section == FieldSection.DEAD_ENDS || section == FieldSection.WORKAROUNDS);
        if (isOneList) {
            shown.getStyleClass().add("one-list");
        } else {
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
        if (nodes.size() == 1 && isWide(row.fields().getFirst())) {
            return nodes.getFirst();
        }
        ColumnsPane pane = new ColumnsPane(Math.max(2, nodes.size()), row.narrowest());
        pane.getChildren().addAll(nodes);
        return pane;
    }

    /// What is long, or is read whole, takes the whole row.
    private static boolean isWide(Field field) {
        return field == Field.ID || switch (field.kind()) {
            case ITEMS, PATTERN, MAP, URL -> true;
            default -> false;
        };
    }

    Node node() {
        return box;
    }

    /// Shows the record as it is now.
    void show() {
        parts.forEach((field, part) -> model.place(field).ifPresent(part::show));
        showOthers();
    }

    /// What turns the form to another record: what is in view, between `top` and `bottom`, comes first.
    List<Piece> pieces(double top, double bottom) {
        List<Piece> pieces = new ArrayList<>();
        parts.forEach((field, part) -> model.place(field).ifPresent(at -> pieces.addAll(part.pieces(at))));
        pieces.add(Piece.of(others.node(), this::showOthers));
        return pieces.stream().sorted(Comparator.comparing(piece -> !isBetween(piece.outdated(), top, bottom)))
                .toList();
    }

    private boolean isBetween(Optional<Node> piece, double top, double bottom) {
        if (piece.map(Node::getParent).isEmpty()) {
            return false;
        }
        double at = 0;
        for (Node outer = piece.get(); outer != null && outer != box; outer = outer.getParent()) {
            at += outer.getLayoutY();
        }
        return at < bottom && at + piece.get().getLayoutBounds().getHeight() > top;
    }

    private void showOthers() {
        others.show(model.others(), JsonPointer.ROOT);
        otherSection.setVisible(!others.isEmpty());
        otherSection.setManaged(!others.isEmpty());
    }

    void showFindings() {
        parts.values().forEach(FormPart::showFindings);
        others.showFindings();
    }

    /// Where the first field stands, from the top, that has to say something and says nothing; empty where there is none.
    Optional<JsonPointer> firstWanting() {
        return parts.keySet().stream().filter(model::isWanting).findFirst().flatMap(model::place)
                .map(FormPlace::pointer);
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
