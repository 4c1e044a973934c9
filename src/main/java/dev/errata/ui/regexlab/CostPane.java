package dev.errata.ui.regexlab;

import dev.errata.regex.Growth;
import dev.errata.regex.PatternCost;
import dev.errata.regex.engine.Engines;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the pattern costs on the worst text that was found for it: how steps grow with the text, and what each engine makes of it.
final class CostPane extends LabSection {
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final double BAR = 160;
    private static final double HIGHEST = Math.log10(2_000_000);
    private static final int SHOWN = 200;

    private final RegexLabViewModel lab;
    private final Localization localization;
    private final LabInsight<LabCost> insight;
    private final VBox body = body();

    CostPane(RegexLabViewModel lab, Localization localization, FxTasks tasks, Delay delay, Engines engines) {
        super("cost", Feather.ACTIVITY, Room.SCROLLED);
        this.lab = lab;
        this.localization = localization;
        insight = new LabInsight<>(lab, tasks, delay, PAUSE,
                trying -> (cancellation, _) -> LabCost.of(trying, engines, cancellation));
        follow(insight);
        insight.resultProperty().subscribe(_ -> show());
        insight.busyProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    /// The focus of a button goes on to the one that is there instead.
    private void show() {
        boolean hadFocus = FocusPart.isIn(body);
        body.getChildren().clear();
        fill();
        if (hadFocus) {
            FocusPart.first(body).orElse(node()).requestFocus();
        }
    }

    private void fill() {
        Optional<LabCost> found = insight.resultProperty().get();
        if (insight.busyProperty().get()) {
            body.getChildren().addAll(LabTexts.note(localization.now("regexlab.cost.measuring")),
                    button("stop", Feather.SQUARE, insight::stop));
        } else if (found.isEmpty() && lab.tryingProperty().get().isPresent()) {
            body.getChildren().addAll(LabTexts.note(localization.now("regexlab.cost.not-measured")),
                    button("measure", Feather.ACTIVITY, insight::again));
        }
        if (found.isEmpty() || found.get().cost().isEmpty()) {
            return;
        }
        PatternCost cost = found.get().cost().get();
        String shape = cost.shape().name().toLowerCase(Locale.ROOT);
        Label head = new Label(localization.now("regexlab.cost.shape." + shape, cost.degree()));
        head.setId("regexlab-cost-shape");
        head.setWrapText(true);
        head.setGraphic(LabTexts.sign(switch (cost.shape()) {
            case LINEAR -> Tone.GOOD;
            case POLYNOMIAL -> Tone.WARNING;
            case EXPONENTIAL -> Tone.ERROR;
        }));
        head.getStyleClass().add("lab-heading");
        Label text = new Label(LabTexts.oneLine(found.get().text().replace('\u0001', '¤'), SHOWN));
        text.setWrapText(true);
        text.getStyleClass().add("code");
        Button use = button("use", Feather.CORNER_DOWN_LEFT, () -> lab.give(found.get().text()));
        body.getChildren().add(head);
        if (found.get().growth() == Growth.EXPONENTIAL && cost.shape() != PatternCost.Shape.EXPONENTIAL) {
            Label elsewhere = LabTexts.note(localization.now("regexlab.cost.elsewhere"));
            elsewhere.setGraphic(LabTexts.sign(Tone.ERROR));
            body.getChildren().add(elsewhere);
        }
        body.getChildren().addAll(LabTexts.heading(localization, "regexlab.cost.text"), text, use,
                LabTexts.heading(localization, "regexlab.cost.growth"), growth(cost),
                LabTexts.heading(localization, "regexlab.cost.engines"), engines(found.get()));
    }

    private Button button(String name, Feather icon, Runnable action) {
        Button button = new Button(localization.now("regexlab.cost." + name), new FontIcon(icon));
        button.setId("regexlab-cost-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node growth(PatternCost cost) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sample-grid");
        int row = 0;
        for (PatternCost.Point point : cost.points()) {
            Label length = new Label(localization.now("regexlab.cost.length", point.length()));
            Label steps = new Label(localization.now(point.isStopped()
                    ? "regexlab.cost.stopped"
                    : "regexlab.cost.steps", point.steps()));
            Region bar = new Region();
            bar.getStyleClass().addAll("cost-bar", point.isStopped() ? "cost-stopped" : "cost-done");
            double width = BAR * Math.log10((double) Math.max(1, point.steps())) / HIGHEST;
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
            StackPane.setAlignment(bar, Pos.CENTER_LEFT);
            StackPane frame = new StackPane(bar);
            frame.setMinWidth(BAR);
            length.setMinWidth(Region.USE_PREF_SIZE);
            steps.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(length, HPos.RIGHT);
            grid.addRow(row++, length, frame, steps);
        }
        return grid;
    }

    private Node engines(LabCost cost) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sample-grid");
        LabTexts.head(grid, localization, "regexlab.flavours.column.flavour", "regexlab.flavours.column.result",
                "regexlab.flavours.column.how");
        int row = 1;
        for (LabCost.Timed timed : cost.engines()) {
            Label said = new Label(switch (timed.ending()) {
                case DONE -> localization.now("regexlab.cost.done", timed.millis());
                case STOPPED -> localization.now("regexlab.cost.runs-away", LabCost.TIME.toMillis());
                case REFUSED -> localization.now("regexlab.cost.refuses");
            });
            said.setGraphic(LabTexts.sign(switch (timed.ending()) {
                case DONE -> Tone.GOOD;
                case STOPPED -> Tone.ERROR;
                case REFUSED -> Tone.INFO;
            }));
            grid.addRow(row++, LabTexts.engine(localization, timed.engine()), said,
                    LabTexts.how(localization, timed.how()));
        }
        return grid;
    }
}
