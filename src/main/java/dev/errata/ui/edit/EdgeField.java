package dev.errata.ui.edit;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The id of another record, with that record's signature below and the way there.
final class EdgeField implements FormPart {
    private final FormContext form;
    private final ScalarField id;
    private final Label signature = new Label();
    private final Button jump;
    private Optional<FormPlace> place = Optional.empty();

    EdgeField(Field field, FormContext form) {
        this.form = form;
        this.id = new ScalarField(field, form);
        this.jump = FormButtons.link(form.text("edit.edge.jump"), this::jump);
        signature.getStyleClass().add("quiet");
        signature.setMinWidth(0);
        signature.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(signature, Priority.ALWAYS);
        HBox line = new HBox(8, signature, jump);
        line.getStyleClass().add("edge-target");
        id.frame().addBelow(line);
    }

    private Optional<ErrorRecord> target() {
        return place.flatMap(at -> form.model().other(form.model().content(at.pointer()).shown()));
    }

    private void jump() {
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
        Optional<ErrorRecord> other = target();
        signature.setText(other.map(record -> record.string(Field.SIGNATURE).orElse(record.path()))
                .orElseGet(() -> id.isBlank() ? "" : form.localization().now("edit.edge.unknown")));
        jump.setDisable(other.isEmpty());
        jump.setVisible(other.isPresent());
    }

    @Override
    public void showFindings() {
        id.showFindings();
    }

    @Override
    public Optional<Node> reveal(JsonPointer pointer) {
        return id.reveal(pointer);
    }
}
