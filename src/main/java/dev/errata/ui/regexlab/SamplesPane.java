package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.curation.SampleTrial;
import dev.errata.regex.CompiledPattern;
import dev.errata.regex.Patterns;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TabKey;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The samples of the record, the signature first, tried on every keystroke; and a place to add more.
final class SamplesPane extends LabSection {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int ROWS = 3;

    private final LabSamples samples;
    private final CommandRegistry registry;
    private final Localization localization;
    private final LabInsight<List<SampleTrial>> insight;
    private final RegexLabViewModel lab;
    private final Label summary = new Label();
    private final ListView<SampleTrial> list = new ListView<>();
    private final TextArea fresh = new TextArea();
    private final TypedText written = TypedText.of(fresh);
    /// That nothing is selected which could be taken.
    private final Label nothing = LabTexts.note("");
    private final Label nothingSelected = LabTexts.note("");
    /// What was typed and is not kept yet, by the sample that it is to replace; under none, what is to be a new one.
    private final Map<Optional<Sample>, String> drafts = new HashMap<>();

    /// @param samples  those of the record of `lab`
    /// @param selected what is selected in the text that the pattern is tried on
    SamplesPane(RegexLabViewModel lab, LabSamples samples, Localization localization,
            RegexLabPane.Surroundings around, Supplier<String> selected) {
        super("samples", Feather.BOOKMARK, Room.FILLED);
        this.lab = lab;
        this.samples = samples;
        this.registry = around.registry();
        this.localization = localization;
        insight = new LabInsight<>(lab, around.tasks(), around.delay(), PAUSE,
                trying -> (cancellation, _) -> Patterns.compile(trying.pattern(),
                        trying.options()) instanceof CompiledPattern pattern
                                ? SampleTrial.of(pattern, trying.record(), trying.signature(), trying.samples(),
                                        cancellation)
                                : List.of());
        summary.setId("regexlab-samples-summary");
        summary.getStyleClass().add("lab-summary");
        list.setId("regexlab-samples");
        list.accessibleTextProperty().bind(localization.text("regexlab.samples"));
        list.setCellFactory(_ -> cell());
        list.getSelectionModel().selectedItemProperty().subscribe(trial -> samples.chosenProperty().set(
                Optional.ofNullable(trial).filter(one -> one.origin() == SampleTrial.Origin.SAMPLE)
                        .map(SampleTrial::sample)));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> samples.commands().stream()
                .filter(command -> command.ownKey().filter(key -> key.match(event)).isPresent()).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    registry.run(command);
                }));
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setPlaceholder(nothing);
        body().getChildren().setAll(summary, list, adding(selected));
        samples.editedProperty().subscribe(this::draft);
        follow(insight);
        insight.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    /// Puts aside what was typed so far, and shows what there is for the sample that is edited now.
    private void draft(Optional<Sample> before, Optional<Sample> now) {
        drafts.put(before, written.text());
        written.show(Optional.ofNullable(drafts.get(now)).or(() -> now.map(Sample::text)).orElse(""));
        if (now.isPresent()) {
            fresh.requestFocus();
        }
    }

    private TrialCell cell() {
        List<Button> tools = samples.commands().stream().map(command -> {
            Button tool = new Button("", command.icon().map(FontIcon::new).orElseGet(FontIcon::new));
            tool.getStyleClass().add("icon-button");
            tool.setFocusTraversable(false);
            tool.accessibleTextProperty().bind(localization.text("command." + command.id()));
            Tooltip tooltip = new Tooltip();
            tooltip.textProperty().bind(tool.accessibleTextProperty());
            tool.setTooltip(tooltip);
            return tool;
        }).toList();
        TrialCell cell = new TrialCell(localization, tools);
        for (int i = 0; i < tools.size(); i++) {
            Command command = samples.commands().get(i);
            tools.get(i).setOnAction(_ -> {
                list.getSelectionModel().select(cell.getIndex());
                registry.run(command);
            });
        }
        return cell;
    }

    private Node adding(Supplier<String> selected) {
        fresh.setId("regexlab-sample-text");
        fresh.setPrefRowCount(ROWS);
        fresh.setWrapText(true);
        TabKey.moves(fresh);
        fresh.getStyleClass().add("code");
        fresh.accessibleTextProperty().bind(localization.text("regexlab.samples.new"));
        fresh.promptTextProperty().bind(localization.text("regexlab.samples.new"));
        FlowPane buttons = new FlowPane(
                button("regexlab-sample-match", "regexlab.samples.add-match", Feather.CHECK,
                        () -> add(Sample.Expect.MATCH)),
                button("regexlab-sample-no-match", "regexlab.samples.add-no-match", Feather.X,
                        () -> add(Sample.Expect.NO_MATCH)),
                button("regexlab-sample-selection", "regexlab.samples.from-selection", Feather.CORNER_RIGHT_DOWN,
                        () -> take(selected.get())));
        buttons.getStyleClass().add("lab-buttons");
        Label editing = LabTexts.note("");
        editing.setId("regexlab-sample-editing");
        editing.textProperty().bind(localization.text("regexlab.samples.editing"));
        editing.visibleProperty().bind(samples.editedProperty().map(Optional::isPresent));
        editing.managedProperty().bind(editing.visibleProperty());
        fresh.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && samples.editedProperty().get().isPresent()) {
                event.consume();
                Optional<Sample> left = samples.editedProperty().get();
                samples.leave();
                drafts.remove(left);
                list.requestFocus();
            }
        });
        nothingSelected.setId("regexlab-sample-nothing");
        nothingSelected.textProperty().bind(localization.text("regexlab.samples.nothing-selected"));
        nothingSelected.managedProperty().bind(nothingSelected.visibleProperty());
        nothingSelected.setVisible(false);
        fresh.textProperty().subscribe(_ -> nothingSelected.setVisible(false));
        VBox adding = new VBox(editing, fresh, buttons, nothingSelected);
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

    /// Puts what is selected in the place of what was typed, which the field can bring back.
    private void take(String selected) {
        nothingSelected.setVisible(selected.isEmpty());
        if (!selected.isEmpty()) {
            fresh.replaceText(0, fresh.getLength(), selected);
        }
    }

    private void add(Sample.Expect expect) {
        String sent = written.text();
        Optional<Sample> replaced = samples.editedProperty().get();
        samples.keep(sent, expect, () -> kept(replaced, expect, sent));
    }

    /// What was sent is kept and gone from here; what has been typed since goes on.
    private void kept(Optional<Sample> replaced, Sample.Expect expect, String sent) {
        drafts.remove(replaced, sent);
        if (replaced.isEmpty() && samples.editedProperty().get().isEmpty() && written.text().equals(sent)) {
            written.show("");
        }
        replaced.ifPresent(before -> Optional.ofNullable(drafts.remove(replaced)).ifPresent(typed -> {
            Sample now = LabSamples.after(before, sent, expect);
            drafts.put(Optional.of(now), typed);
            if (samples.editedProperty().get().isEmpty()) {
                samples.edit(now);
                fresh.end();
            }
        }));
    }

    private void show() {
        List<SampleTrial> trials = insight.resultProperty().get().orElseGet(List::of);
        int place = list.getSelectionModel().getSelectedIndex();
        Optional<Sample> chosen = samples.chosenProperty().get();
        list.getItems().setAll(trials);
        // What was chosen stays so; in the place of one that is gone is the next.
        IntStream.range(0, trials.size()).filter(i -> chosen.filter(trials.get(i).sample()::equals).isPresent())
                .findFirst().ifPresentOrElse(list.getSelectionModel()::select, () -> list.getSelectionModel()
                        .select(Math.min(place, trials.size() - 1)));
        long failed = trials.stream().filter(trial -> trial.result() != SampleTrial.Result.PASSED).count();
        Tone tone = trials.isEmpty() ? Tone.INFO : failed > 0 ? Tone.ERROR : Tone.GOOD;
        summary.setGraphic(LabTexts.sign(tone));
        summary.setText(localization.now("regexlab.samples.summary", trials.size(), failed));
        boolean isRefused = trials.isEmpty() && lab.tryingProperty().get()
                .filter(now -> now.signature().isPresent() || !now.samples().isEmpty()).isPresent();
        nothing.setText(localization.now(isRefused ? "regexlab.refused" : "regexlab.samples.none"));
    }
}
