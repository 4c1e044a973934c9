package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.curation.SampleTrial;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Patterns;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The samples of the record, the signature first, tried on every keystroke; and a place to add more.
final class SamplesPane implements LabSection {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int SHOWN = 400;
    private static final int ROWS = 3;

    private final RegexLabViewModel lab;
    private final Localization localization;
    private final LabInsight<List<SampleTrial>> insight;
    private final Label summary = new Label();
    private final ListView<SampleTrial> list = new ListView<>();
    private final TextArea fresh = new TextArea();
    private final VBox root;

    /// @param selected what is selected in the text that the pattern is tried on
    SamplesPane(RegexLabViewModel lab, Localization localization, FxTasks tasks, Delay delay,
            Supplier<String> selected) {
        this.lab = lab;
        this.localization = localization;
        insight = new LabInsight<>(lab, tasks, delay, PAUSE,
                trying -> (cancellation, _) -> Patterns.compile(trying.pattern(),
                        trying.options()) instanceof CompiledPattern pattern
                                ? SampleTrial.of(pattern, trying.record(), trying.signature(), trying.samples(),
                                        cancellation)
                                : List.of());
        summary.setId("regexlab-samples-summary");
        summary.getStyleClass().add("lab-summary");
        list.setId("regexlab-samples");
        list.accessibleTextProperty().bind(localization.text("regexlab.samples"));
        list.setCellFactory(_ -> new TrialCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label nothing = LabTexts.note("");
        nothing.textProperty().bind(localization.text("regexlab.samples.none"));
        list.setPlaceholder(nothing);
        root = new VBox(summary, list, adding(selected));
        root.getStyleClass().add("lab-section");
        insight.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    private Node adding(Supplier<String> selected) {
        fresh.setId("regexlab-sample-text");
        fresh.setPrefRowCount(ROWS);
        fresh.setWrapText(true);
        fresh.getStyleClass().add("code");
        fresh.accessibleTextProperty().bind(localization.text("regexlab.samples.new"));
        fresh.promptTextProperty().bind(localization.text("regexlab.samples.new"));
        FlowPane buttons = new FlowPane(
                button("regexlab-sample-match", "regexlab.samples.add-match", Feather.CHECK,
                        () -> add(Sample.Expect.MATCH)),
                button("regexlab-sample-no-match", "regexlab.samples.add-no-match", Feather.X,
                        () -> add(Sample.Expect.NO_MATCH)),
                button("regexlab-sample-selection", "regexlab.samples.from-selection", Feather.CORNER_RIGHT_DOWN,
                        () -> fresh.setText(selected.get())));
        buttons.getStyleClass().add("lab-buttons");
        VBox adding = new VBox(fresh, buttons);
        adding.getStyleClass().add("lab-adding");
        return adding;
    }

    private Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.textProperty().bind(localization.text(key));
        button.setOnAction(_ -> action.run());
        if (!id.endsWith("selection")) {
            button.disableProperty().bind(fresh.textProperty().map(String::isBlank));
        }
        return button;
    }

    private void add(Sample.Expect expect) {
        lab.addSample(fresh.getText(), expect, fresh::clear);
    }

    @Override
    public String id() {
        return "samples";
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public Optional<LabInsight<?>> insight() {
        return Optional.of(insight);
    }

    private void show() {
        List<SampleTrial> trials = insight.resultProperty().get().orElseGet(List::of);
        list.getItems().setAll(trials);
        long failed = trials.stream().filter(trial -> trial.result() != SampleTrial.Result.PASSED).count();
        Tone tone = trials.isEmpty() ? Tone.INFO : failed > 0 ? Tone.ERROR : Tone.GOOD;
        summary.setGraphic(LabTexts.sign(tone));
        summary.setText(localization.now("regexlab.samples.summary", trials.size(), failed));
    }

    /// One sample: whether it does what it is to do, what that is, and what of it is matched.
    private final class TrialCell extends ListCell<SampleTrial> {
        private final FontIcon sign = new FontIcon(Feather.CHECK);
        private final Label expected = new Label();
        private final Label said = new Label();
        private final HBox head = new HBox(sign, expected);
        private final VBox box = new VBox(head);

        TrialCell() {
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
            sign.setIconCode(tone.sign());
            Tones.dress(sign, tone);
            Tones.dress(said, tone);
            String kind = trial.origin() == SampleTrial.Origin.SIGNATURE
                    ? "signature"
                    : trial.sample().expect().word();
            expected.setText(localization.now("regexlab.samples.expect." + kind)
                    + (trial.sample().note().isEmpty() ? "" : " · " + trial.sample().note()));
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
}
