package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.Piece;
import dev.errata.ui.control.PieceByPiece;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.Viewports;
import dev.errata.ui.fx.WorkFocus;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.CodeArea;

/// All fields of the record in sections. The parts are made once for each shape, and turned from record to record: what is in view
/// first.
final class RecordForm {
    private static final List<KeyCombination> UNDO = List.of(KeyCombination.valueOf("Shortcut+Z"));
    private static final List<KeyCombination> REDO = List.of(KeyCombination.valueOf("Shortcut+Shift+Z"),
            KeyCombination.valueOf("Shortcut+Y"));

    /// The first one has enough to do with all else that shows the record.
    private static final int FIRST_FRAME = 2;

    private final FormContext form;
    private final RecordFormViewModel model;
    private final ScrollPane scroll = new ScrollPane();
    private final FormScroll place = new FormScroll(scroll);
    private final Map<RecordShape, FormBody> bodies = new EnumMap<>(RecordShape.class);
    private final PieceByPiece turning;
    private Optional<String> path = Optional.empty();
    private Optional<ErrorRecord> record = Optional.empty();

    RecordForm(FormContext form, Delay delay) {
        this.form = form;
        this.turning = new PieceByPiece(delay, FIRST_FRAME);
        this.model = form.model();
        scroll.setId("record-form");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("record-form");
        Viewports.drawDirectly(scroll);
        scroll.setFocusTraversable(false);
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::undo);
    }

    /// Text controls keep a history of their own, which would undo what the record's history does not know.
    private void undo(KeyEvent event) {
        if (UNDO.stream().anyMatch(key -> key.match(event))) {
            event.consume();
            model.flush();
            model.endTyping();
            model.session().undo();
        } else if (REDO.stream().anyMatch(key -> key.match(event))) {
            event.consume();
            model.flush();
            model.endTyping();
            model.session().redo();
        }
    }

    Node node() {
        return scroll;
    }

    /// Shows the record of the model as it is now: at once where it was edited, else in its own time.
    void show() {
        if (!model.isReadable()) {
            return;
        }
        FormBody body = bodies.computeIfAbsent(model.shape(), _ -> new FormBody(form));
        Optional<ErrorRecord> now = model.record();
        boolean isThere = path.equals(now.map(ErrorRecord::path)) && scroll.getContent() == body.node();
        boolean isEdited = !record.equals(now);
        record = now;
        if (isThere && (isEdited || !turning.isWaiting())) {
            turning.finish();
            body.show();
        } else if (isThere) {
            turn(body);
        } else {
            path = now.map(ErrorRecord::path);
            if (scroll.getContent() != body.node()) {
                turning.finish();
                scroll.setContent(body.node());
            }
            if (!scroll.isFocusWithin()) {
                scroll.setVvalue(0);
            }
            turn(body);
        }
    }

    boolean isTurning() {
        return turning.isWaiting();
    }

    private void turn(FormBody body) {
        turning.start(() -> Stream.concat(body.pieces(place.top(), place.top() + place.height()).stream(),
                Stream.of(Piece.made(place::keepFocused))).toList());
        if (scroll.isFocusWithin()) {
            turning.turnFocused();
        }
    }

    void showFindings() {
        Optional.ofNullable(bodies.get(model.shape())).ifPresent(FormBody::showFindings);
    }

    /// Scrolls to the control of the place, opens what hides it, and gives it the focus.
    void reveal(JsonPointer pointer) {
        turning.finish();
        Optional.ofNullable(bodies.get(model.shape())).flatMap(body -> body.reveal(pointer)).ifPresent(node -> {
            // All of the form is styled anew by this, which takes longer than a frame.
            if (!isStyled(scroll)) {
                scroll.applyCss();
            }
            scroll.layout();
            place.reveal(node);
            node.requestFocus();
        });
    }

    /// Shows a record that was just made from its top, and leads into the first field that it wants; false where it wants none.
    boolean begin() {
        scroll.setVvalue(0);
        Optional<JsonPointer> first = Optional.ofNullable(bodies.get(model.shape())).flatMap(FormBody::firstWanting);
        first.ifPresent(this::reveal);
        return first.isPresent();
    }

    /// Whether all controls that are shown here have been styled once: what is new has no size before.
    private static boolean isStyled(Node node) {
        return !node.isManaged() || switch (node) {
            case Control control when control.getSkin() == null -> false;
            case Parent parent -> parent.getChildrenUnmodifiable().stream().allMatch(RecordForm::isStyled);
            default -> true;
        };
    }

    /// Selects what stands in the control that has the focus.
    void selectFocused() {
        Node owner = scroll.getScene().getFocusOwner();
        if (owner != null && place.holds(owner)) {
            switch (owner) {
                case TextInputControl text -> text.selectAll();
                case CodeArea text -> text.selectAll();
                default -> {
                }
            }
        }
    }

    /// Brings what is worked on back into view, and lays it out there.
    void showWorked() {
        worked().filter(place::holds).ifPresent(node -> {
            place.show(node);
            scroll.layout();
        });
    }

    private Optional<Node> worked() {
        return Optional.ofNullable(scroll.getScene()).flatMap(scene -> WorkFocus.in(scene).get());
    }

    /// What hangs under `key` at the node that is worked on, or at the innermost one around that.
    <T> Optional<T> focused(String key, Class<T> type) {
        for (Node at = worked().orElse(null); at != null && at != scroll; at = at.getParent()) {
            if (at.hasProperties() && type.isInstance(at.getProperties().get(key))) {
                return Optional.of(type.cast(at.getProperties().get(key)));
            }
        }
        return Optional.empty();
    }
}
