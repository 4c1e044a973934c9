package dev.errata.ui.edit;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPosition;
import dev.errata.json.JsonProblem;
import dev.errata.record.ErrorRecord;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Finding;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the form shows of a file that is no JSON object: what is wrong, where, and the way to mend it.
final class BrokenFile {
    private final RecordFormViewModel model;
    private final FormContext form;
    private final Label reason = new Label();
    private final Label place = new Label();
    private final VBox box;
    private JsonPosition position = JsonPosition.START;

    BrokenFile(FormContext form, Consumer<JsonPosition> toJson) {
        this.model = form.model();
        this.form = form;
        Localization localization = form.localization();
        Label title = new Label();
        title.textProperty().bind(localization.text("edit.broken.title"));
        title.getStyleClass().add("heading");
        for (Label label : List.of(reason, place)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        reason.setId("broken-reason");
        place.setId("broken-place");
        place.getStyleClass().add("quiet");
        Button open = new Button();
        open.setId("broken-open-json");
        open.getStyleClass().add("main-button");
        open.textProperty().bind(localization.text("edit.broken.open"));
        open.setOnAction(_ -> toJson.accept(position));
        box = new VBox(new SeveritySign(Severity.ERROR), title, reason, place, open);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("empty-state");
    }

    Node node() {
        return box;
    }

    void show() {
        Optional<ErrorRecord> record = model.record();
        Optional<JsonProblem> problem = record.flatMap(shown -> shown.text().problems().stream()
                .filter(found -> found.fault().isFatal()).findFirst());
        position = problem.map(JsonProblem::position).orElse(JsonPosition.START);
        Optional<Finding> finding = record.flatMap(shown -> model.session().findings(shown.path()).stream()
                .filter(found -> found.line() == position.line() && found.column() == position.column()).findFirst());
        reason.setText(problem.isEmpty()
                ? form.localization().now("edit.broken.no-object")
                : finding.map(form.findingTexts()::message)
                        .orElseGet(() -> form.localization().now("edit.broken.reason")));
        place.setText(form.localization().now("edit.broken.place", record.map(ErrorRecord::path).orElse(""),
                position.line(), position.column()));
    }
}
