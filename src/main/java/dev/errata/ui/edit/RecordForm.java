package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.WorkFocus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// All fields of the record in sections. The parts are made once for each shape, and turned from record to record: what is in view
/// first.
final class RecordForm {
    private static final List<KeyCombination> UNDO = List.of(KeyCombination.valueOf("Shortcut+Z"));
    private static final List<KeyCombination> REDO = List.of(KeyCombination.valueOf("Shortcut+Shift+Z"),
            KeyCombination.valueOf("Shortcut+Y"));

    private final FormContext form;
    private final RecordFormViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final Map<RecordShape, FormBody> bodies = new EnumMap<>(RecordShape.class);
    private final PieceByPiece turning;
    private Optional<String> path = Optional.empty();

    RecordForm(FormContext form, Delay delay) {
        this.form = form;
        this.turning = new PieceByPiece(delay, System::nanoTime);
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
        FormBody body = bodies.computeIfAbsent(model.shape(), _ -> new FormBody(form));
        Optional<String> now = model.record().map(ErrorRecord::path);
        if (now.equals(path) && scroll.getContent() == body.node()) {
            turning.finish();
            body.show();
        } else {
            path = now;
            if (scroll.getContent() != body.node()) {
                turning.finish();
                scroll.setContent(body.node());
            }
            if (!scroll.isFocusWithin()) {
                scroll.setVvalue(0);
            }
            turning.start(() -> body.pieces(top(), top() + scroll.getViewportBounds().getHeight()));
            if (scroll.isFocusWithin()) {
                turning.turnFocused();
            }
        }
    }

    /// The height that is scrolled away at the top.
    private double top() {
        double rest = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
        return scroll.getVvalue() * Math.max(rest, 0);
    }

    void showFindings() {
        Optional.ofNullable(bodies.get(model.shape())).ifPresent(FormBody::showFindings);
    }

    /// Scrolls to the control of the place, opens what hides it, and gives it the focus.
    void reveal(JsonPointer pointer) {
        turning.finish();
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
        double top = top();
        if (rest > 0 && (bounds.getMinY() < top + 24 || bounds.getMaxY() > top + view - 24)) {
            scroll.setVvalue(Math.clamp((bounds.getMinY() - view / 3) / rest, 0, 1));
        }
    }

    /// What hangs under `key` at the node that is worked on, or at the innermost one around that.
    <T> Optional<T> focused(String key, Class<T> type) {
        Optional<Node> worked = Optional.ofNullable(scroll.getScene()).flatMap(scene -> WorkFocus.in(scene).get());
        for (Node at = worked.orElse(null); at != null && at != scroll; at = at.getParent()) {
            if (at.hasProperties() && type.isInstance(at.getProperties().get(key))) {
                return Optional.of(type.cast(at.getProperties().get(key)));
            }
        }
        return Optional.empty();
    }
}
