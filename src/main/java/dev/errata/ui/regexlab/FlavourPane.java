package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.regex.engine.Engine;
import dev.errata.regex.engine.Engines;
import dev.errata.regex.engine.Refusal;
import dev.errata.regex.engine.Trial;
import dev.errata.regex.engine.Verdict;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What each engine makes of the pattern, and below it what each does with each sample.
final class FlavourPane extends LabSection {
    private static final Duration PAUSE = Duration.ofMillis(120);
    private static final int SHOWN = 120;

    private final RegexLabViewModel lab;
    private final Localization localization;
    private final LabInsight<FlavourTable> insight;
    private final GridPane engines = new GridPane();
    private final GridPane samples = new GridPane();
    private final Button rewrite = new Button();
    private final VBox body = body();

    FlavourPane(RegexLabViewModel lab, Localization localization, FxTasks tasks, Delay delay, Engines installed) {
        super("flavours", Feather.LAYERS, Room.SCROLLED);
        this.lab = lab;
        this.localization = localization;
        insight = new LabInsight<>(lab, tasks, delay, PAUSE,
                trying -> (cancellation, _) -> FlavourTable.of(trying, installed, cancellation));
        engines.getStyleClass().addAll("sample-grid", "engine-table");
        samples.getStyleClass().add("sample-grid");
        rewrite.setId("regexlab-rewrite");
        rewrite.setGraphic(new FontIcon(Feather.EDIT_3));
        rewrite.setWrapText(true);
        rewrite.setMnemonicParsing(false);
        body.getChildren().setAll(engines, rewrite, LabTexts.heading(localization, "regexlab.flavours.samples"),
                samples);
        follow(insight);
        insight.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    private void show() {
        Optional<FlavourTable> table = insight.resultProperty().get();
        engines.getChildren().clear();
        samples.getChildren().clear();
        samples.getColumnConstraints().clear();
        Optional<String> better = table.flatMap(FlavourTable::rewrite);
        rewrite.setVisible(better.isPresent());
        rewrite.setManaged(better.isPresent());
        better.ifPresent(text -> {
            rewrite.setText(localization.now("regexlab.flavours.rewrite", Printable.inPlace(text)));
            rewrite.setOnAction(_ -> lab.editPattern(text));
        });
        table.ifPresent(found -> {
            showEngines(found);
            showSamples(found);
        });
    }

    private void showEngines(FlavourTable table) {
        LabTexts.head(engines, localization, "regexlab.flavours.column.flavour", "regexlab.flavours.column.result",
                "regexlab.flavours.column.how");
        int row = 1;
        for (Verdict verdict : table.verdicts()) {
            int differences = table.differences(verdict);
            Label words = new Label(Printable.inPlace(words(table, verdict, differences)));
            words.setId("regexlab-engine-" + verdict.engine().word());
            words.setWrapText(true);
            words.setMinWidth(0);
            words.setMinHeight(Region.USE_PREF_SIZE);
            words.setGraphic(LabTexts.sign(!verdict.compiles()
                    ? Tone.ERROR
                    : differences > 0 || !verdict.isTried() ? Tone.WARNING : Tone.GOOD));
            Label how = LabTexts.how(localization, verdict.how());
            engines.addRow(row++, LabTexts.engine(localization, verdict.engine()), words, how);
        }
    }

    private String words(FlavourTable table, Verdict verdict, int differences) {
        if (!verdict.isTried()) {
            return localization.now("regexlab.how.untried.help");
        }
        Optional<Refusal> refusal = verdict.refusal();
        if (refusal.isEmpty() && verdict.engine() == Engine.PYTHON) {
            return localization.now("regexlab.flavours.own");
        }
        if (refusal.isEmpty()) {
            String words = localization.now(differences == 0 ? "regexlab.flavours.same" : "regexlab.flavours.differs",
                    differences, table.samples().size());
            return differences == 0 || table.ownReadings().isEmpty()
                    ? words
                    : words + "\n"
                            + localization.now("regexlab.flavours.readings", String.join("  ", table.ownReadings()));
        }
        String place = refusal.get().offset().isPresent()
                ? localization.now("regexlab.flavours.refused-at", refusal.get().offset().getAsInt() + 1,
                        refusal.get().message())
                : localization.now("regexlab.flavours.refused", refusal.get().message());
        return table.cause(verdict)
                .map(part -> place + "\n" + localization.now("regexlab.flavours.part", part)).orElse(place);
    }

    private void showSamples(FlavourTable table) {
        ColumnConstraints wide = new ColumnConstraints(60, 120, Double.MAX_VALUE);
        wide.setHgrow(Priority.ALWAYS);
        samples.getColumnConstraints().add(wide);
        int column = 1;
        for (Verdict verdict : table.verdicts()) {
            samples.getColumnConstraints().add(new ColumnConstraints());
            Label head = new Label(localization.now("regexlab.engine.short." + verdict.engine().word()));
            head.getStyleClass().add("quiet");
            head.setMinWidth(Region.USE_PREF_SIZE);
            head.setTooltip(new Tooltip(localization.now("regexlab.engine." + verdict.engine().word())));
            samples.add(head, column++, 0);
        }
        for (int i = 0; i < table.samples().size(); i++) {
            Label text = new Label(LabTexts.oneLine(table.samples().get(i).text(), SHOWN));
            text.getStyleClass().add("code");
            text.setMinWidth(0);
            text.setTooltip(new Tooltip(Printable.inPlace(table.samples().get(i).text())));
            samples.add(text, 0, i + 1);
            int at = 1;
            for (Verdict verdict : table.verdicts()) {
                samples.add(cell(table, verdict, i), at++, i + 1);
            }
        }
    }

    private Node cell(FlavourTable table, Verdict verdict, int sample) {
        boolean differs = table.differs(verdict, sample);
        String words = table.trial(verdict, sample).map(trial -> switch (trial) {
            case Trial.Hit(int start, int end) -> "✓ " + start + "–" + end;
            case Trial.Miss() -> "✗";
            case Trial.Unknown() -> "?";
        }).orElse("—");
        Label cell = new Label(differs ? words + " ≠" : words);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        cell.getStyleClass().addAll("code", differs ? Tone.WARNING.styleClass() : Tone.PLAIN.styleClass());
        if (differs) {
            cell.setTooltip(new Tooltip(localization.now("regexlab.flavours.cell-differs")));
        }
        return cell;
    }
}
