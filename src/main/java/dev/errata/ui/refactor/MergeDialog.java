package dev.errata.ui.refactor;

import dev.errata.refactor.ComparedPart;
import dev.errata.refactor.RecordPart;
import dev.errata.refactor.Reference;
import dev.errata.refactor.Take;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Makes one record of two: for each part that differs whose value is taken, what comes of it as a diff, and which edges follow.
final class MergeDialog {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 460;

    private final Dialogs dialogs;
    private final Localization localization;
    private final MergeViewModel model;
    private final PartsGrid grid;
    private final Label note = new Label();
    private final StackPane result = new StackPane();
    private final ReadOnlyObjectWrapper<Optional<Phrase>> obstacle = new ReadOnlyObjectWrapper<>(Optional.empty());

    MergeDialog(Dialogs dialogs, Localization localization, MergeViewModel model) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.grid = new PartsGrid(localization, this::choice);
    }

    void show() {
        PairHeader header = new PairHeader(model.pair(), localization, "refactor.merge.stays", "refactor.merge.goes");
        ToggleButton preview = new ToggleButton();
        preview.setId("merge-preview");
        preview.textProperty().bind(localization.text("refactor.merge.preview"));
        note.setId("merge-note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("quiet");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(12, note, preview);
        line.setAlignment(Pos.CENTER_LEFT);
        result.setId("merge-result");
        result.visibleProperty().bind(preview.selectedProperty());
        grid.node().visibleProperty().bind(preview.selectedProperty().not());
        StackPane shown = new StackPane(grid.node(), result);
        shown.setMinHeight(0);
        VBox.setVgrow(shown, Priority.ALWAYS);
        VBox content = new VBox(10, header.node(), line, shown);
        content.setPrefSize(WIDTH, HEIGHT);
        Runnable showParts = () -> {
            grid.show(model.pair().parts(), model.pair().nothing());
            preview.setDisable(!model.pair().isComplete());
            say(model.outcomeProperty().get());
        };
        model.pair().onShown(showParts);
        showParts.run();
        model.outcomeProperty().subscribe((_, outcome) -> say(outcome));
        dialogs.frame(Phrase.of("refactor.merge.title")).content(content).onCancel(model::close)
                .action(DialogAction.main("merge-apply", Phrase.of("refactor.merge.apply"), () -> {
                    model.merge();
                    model.close();
                }).unless(obstacle)).show();
        header.focusMissing();
    }

    private void say(Optional<MergeViewModel.Outcome> outcome) {
        obstacle.set(outcome.isPresent()
                ? Optional.empty()
                : Optional.of(Phrase
                        .of(model.pair().isComplete() ? "refactor.merge.working" : "refactor.pair.choose")));
        if (outcome.isEmpty()) {
            note.setText(localization.now(obstacle.get().orElseThrow()));
            result.getChildren().clear();
            return;
        }
        var plan = outcome.get().plan();
        long records = plan.followed().stream().map(Reference::path).distinct().count();
        String alias = localization.now(model.keepsAlias() ? "refactor.merge.alias" : "refactor.merge.no-alias",
                model.name(Side.RIGHT));
        note.setText(localization.sentences(localization.now("refactor.merge.note", plan.followed().size(),
                localization.now("refactor.records", records), plan.dropped().size()), alias));
        result.getChildren().setAll(new DiffPane(outcome.get().diff(), localization).node());
    }

    private Node choice(ShownPart shown) {
        ComparedPart part = shown.part();
        Set<Take> choices = model.choices(part);
        if (choices.size() < 2) {
            Label fixed = new Label(localization.now(isChinese(part) ? "refactor.take.follows" : "refactor.take.left"));
            fixed.getStyleClass().add("part-name");
            HBox box = new HBox(fixed);
            box.setAlignment(Pos.TOP_CENTER);
            return box;
        }
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox();
        box.getStyleClass().add("take");
        box.setAlignment(Pos.TOP_CENTER);
        for (Take take : new Take[]{Take.LEFT, Take.BOTH, Take.RIGHT}) {
            if (choices.contains(take)) {
                ToggleButton button = button(part, take);
                button.setToggleGroup(group);
                box.getChildren().add(button);
            }
        }
        group.selectedToggleProperty().addListener((_, before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        return box;
    }

    private static boolean isChinese(ComparedPart part) {
        return part.part().equals(new RecordPart.OfField(dev.errata.record.Field.WORKAROUNDS_ZH));
    }

    private ToggleButton button(ComparedPart part, Take take) {
        String word = take.name().toLowerCase(Locale.ROOT);
        ToggleButton button = new ToggleButton(switch (take) {
            case LEFT -> "←";
            case BOTH -> "+";
            case RIGHT -> "→";
        });
        button.setId("take-" + word + "-" + PartsGrid.word(part.part()));
        String label = localization.now("refactor.take." + word + ".help", grid.name(part.part()));
        button.setAccessibleText(label);
        button.setTooltip(new Tooltip(label));
        button.setSelected(model.take(part) == take);
        button.selectedProperty().subscribe((_, chosen) -> {
            if (chosen) {
                model.take(part, take);
            }
        });
        return button;
    }
}
