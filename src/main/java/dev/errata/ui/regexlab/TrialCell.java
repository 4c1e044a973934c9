package dev.errata.ui.regexlab;

import dev.errata.curation.SampleTrial;
import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One sample: whether it does what it is to do, what that is, and what of it is matched.
final class TrialCell extends ListCell<SampleTrial> {
    private static final int SHOWN = 400;

    private final Localization localization;
    private final HBox tools;
    private final FontIcon sign = new FontIcon(Feather.CHECK);
    private final Label expected = new Label();
    private final Label said = new Label();
    private final VBox box;
    private final HBox head;

    /// @param tools what is done with the sample, unless it is the signature
    TrialCell(Localization localization, List<Button> tools) {
        this.localization = localization;
        this.tools = new HBox();
        this.tools.getChildren().setAll(tools);
        this.tools.managedProperty().bind(this.tools.visibleProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(sign, expected, gap, this.tools);
        box = new VBox(head);
        head.getStyleClass().add("trial-head");
        expected.getStyleClass().add("trial-expected");
        said.setWrapText(true);
        box.getStyleClass().add("trial");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SampleTrial trial, boolean empty) {
        super.updateItem(trial, empty);
        setGraphic(empty ? null : box);
        if (empty || trial == null) {
            setAccessibleText("");
            return;
        }
        Tone tone = switch (trial.result()) {
            case PASSED -> Tone.GOOD;
            case FAILED -> Tone.ERROR;
            case STOPPED -> Tone.WARNING;
        };
        tools.setVisible(trial.origin() == SampleTrial.Origin.SAMPLE);
        sign.setIconCode(tone.sign());
        Tones.dress(sign, tone);
        Tones.dress(said, tone);
        String kind = trial.origin() == SampleTrial.Origin.SIGNATURE
                ? "signature"
                : trial.sample().expect().word();
        expected.setText(localization.now("regexlab.samples.expect." + kind)
                + (trial.sample().note().isEmpty() ? "" : " · " + Printable.inPlace(trial.sample().note())));
        TextFlow text = LabTexts.caught(trial.sample().text(),
                trial.outcome().first().map(match -> new int[]{match.start(), match.end()}), SHOWN);
        said.setText(words(trial));
        box.getChildren().setAll(head, text);
        if (trial.result() != SampleTrial.Result.PASSED) {
            box.getChildren().add(said);
            said.setMinHeight(Region.USE_PREF_SIZE);
        }
        setAccessibleText(expected.getText() + ": " + trial.sample().text() + " " + said.getText());
    }

    private String words(SampleTrial trial) {
        Optional<String> matched = trial.outcome().first()
                .map(match -> trial.sample().text().substring(match.start(), match.end()));
        return switch (trial.result()) {
            case PASSED -> localization.now("regexlab.samples.passed");
            case STOPPED -> localization.now("regexlab.samples.stopped", trial.outcome().steps());
            case FAILED -> matched
                    .map(text -> localization.now("regexlab.samples.caught", LabTexts.oneLine(text, SHOWN)))
                    .orElseGet(() -> localization.now("regexlab.samples.missed"));
        };
    }
}
