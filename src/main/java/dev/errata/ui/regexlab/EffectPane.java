package dev.errata.ui.regexlab;

import dev.errata.curation.Sample;
import dev.errata.message.Printable;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import dev.errata.validation.PatternEffect;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which texts of other records the pattern catches, what of that is new or gone beside the saved pattern, and who catches the texts
/// of this record.
final class EffectPane extends LabSection {
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final int MOST = 40;
    private static final int SHOWN = 160;

    private final RegexLabViewModel lab;
    private final Localization localization;
    private final LabInsight<PatternEffect> insight;
    private final Consumer<String> open;
    private final VBox body = body();

    /// @param open looks at the record in this file
    EffectPane(RegexLabViewModel lab, Localization localization, FxTasks tasks, Delay delay, LabEffects effects,
            Consumer<String> open) {
        super("effect", Feather.TARGET, Room.SCROLLED);
        this.lab = lab;
        this.localization = localization;
        this.open = open;
        insight = new LabInsight<>(lab, tasks, delay, PAUSE, effects::of);
        follow(insight);
        insight.resultProperty().subscribe(_ -> show());
        localization.messages().addListener((_, _, _) -> show());
    }

    private void show() {
        body.getChildren().clear();
        Optional<PatternEffect> effect = insight.resultProperty().get();
        if (effect.isEmpty()) {
            body.getChildren().add(LabTexts.note(localization.now("regexlab.effect.waiting")));
            return;
        }
        PatternEffect found = effect.get();
        part("gained", found.gained().isEmpty() ? Tone.GOOD : Tone.WARNING, found.gained());
        if (!found.lost().isEmpty()) {
            part("lost", Tone.INFO, found.lost());
        }
        part("caught", found.caught().isEmpty() ? Tone.GOOD : Tone.INFO, found.caught());
        part("catchers", found.catchers().isEmpty() ? Tone.GOOD : Tone.INFO, found.catchers());
    }

    private void part(String kind, Tone tone, List<PatternEffect.Caught> caught) {
        Label heading = new Label(localization.now("regexlab.effect." + kind, caught.size()));
        heading.setId("regexlab-effect-" + kind);
        heading.setGraphic(LabTexts.sign(tone));
        heading.setWrapText(true);
        heading.getStyleClass().add("lab-heading");
        VBox rows = new VBox(heading);
        rows.getStyleClass().add("effect-part");
        for (PatternEffect.Caught one : caught.subList(0, Math.min(MOST, caught.size()))) {
            rows.getChildren().add(row(kind, one));
        }
        if (caught.size() > MOST) {
            rows.getChildren().add(LabTexts.note(localization.now("regexlab.effect.more", caught.size() - MOST)));
        }
        body.getChildren().add(rows);
    }

    private Node row(String kind, PatternEffect.Caught one) {
        String name = Printable.inPlace(one.id());
        Hyperlink id = new Hyperlink(name);
        id.getStyleClass().add("code");
        id.setOnAction(_ -> open.accept(one.path()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(id, gap);
        head.getStyleClass().add("trial-head");
        if (!kind.equals("catchers") && !kind.equals("lost")) {
            Button sample = new Button("", new FontIcon(Feather.BOOKMARK));
            sample.getStyleClass().add("icon-button");
            sample.setAccessibleText(localization.now("regexlab.effect.sample", one.id()));
            sample.setTooltip(new Tooltip(localization.now("regexlab.effect.sample", name)));
            sample.setOnAction(_ -> lab.addSample(one.text(), Sample.Expect.NO_MATCH, () -> sample.setDisable(true)));
            head.getChildren().add(sample);
        }
        return new VBox(head, LabTexts.caught(one.text(), Optional.of(new int[]{one.start(), one.end()}), SHOWN));
    }
}
