package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.fx.Hint;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The id of another record, with that record's signature below and the way there.
final class EdgeField implements FormPart {
    static final String KEY = "dev.errata.edge";
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

    private final FormContext form;
    private final ScalarField id;
    private final Label signature = new Label();
    private final Button jump;
    private final HBox line;
    private Optional<FormPlace> place = Optional.empty();

    EdgeField(Field field, FormContext form) {
        this.form = form;
        this.id = new ScalarField(field, form);
        this.jump = FormButtons.link(form.text("edit.edge.jump"), this::jump);
        signature.getStyleClass().addAll("quiet", "edge-preview");
        Hint.of(signature, signature.textProperty());
        signature.setMinWidth(0);
        signature.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(signature, Priority.ALWAYS);
        line = new HBox(8, signature, jump);
        line.getStyleClass().add("edge-target");
        id.frame().addBelow(line);
        id.frame().getProperties().put(KEY, this);
        id.target().addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.isShortcutDown() && event.getButton() == MouseButton.PRIMARY) {
                jump();
                event.consume();
            }
        });
    }

    private static String preview(ErrorRecord record) {
        String signature = Printable.line(record.string(Field.SIGNATURE).orElse(record.path()));
        return record.string(Field.DOMAIN).map(domain -> domain + " · " + signature).orElse(signature);
    }

    private Optional<ErrorRecord> target() {
        return place.flatMap(at -> form.model().other(form.model().content(at.pointer()).shown()));
    }

    /// Looks at the record that is named, if the folder has it.
    void jump() {
        target().ifPresent(form.model()::lookAt);
    }

    @Override
    public Node node() {
        return id.node();
    }

    @Override
    public void show(FormPlace at) {
        place = Optional.of(at);
        id.show(at);
        jump.setId(FormContext.id(at.pointer()) + "-jump");
        showTarget();
    }

    /// An id that no record has is marked here, unless a rule says so already.
    private void showTarget() {
        Optional<ErrorRecord> other = target();
        boolean unknown = other.isEmpty() && !id.isBlank()
                && place.map(at -> form.notes(at.pointer()).isEmpty()).orElse(false);
        signature.setText(other.map(EdgeField::preview).map(Printable::inPlace)
                .orElseGet(() -> unknown ? form.localization().now("edit.edge.unknown") : ""));
        signature.pseudoClassStateChanged(UNKNOWN, unknown);
        line.setVisible(unknown || other.isPresent());
        line.setManaged(unknown || other.isPresent());
        jump.setDisable(other.isEmpty());
        jump.setVisible(other.isPresent());
    }

    @Override
    public void showFindings() {
        id.showFindings();
        showTarget();
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return id.reveal(pointer);
    }
}
