package dev.errata.ui.refactor;

import dev.errata.refactor.Reference;
import dev.errata.ui.control.DiffPane;
import dev.errata.ui.control.Segments;
import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Makes one record of two: for each part that differs whose value is taken, what comes of it as a diff, and which edges follow.
final class MergeDialog {
    /// What of the merge is in front.
    private enum View {
        PARTS, RESULT
    }

    private static final double WIDTH = 900;
    private static final double HEIGHT = 460;

    private final Dialogs dialogs;
    private final Localization localization;
    private final MergeViewModel model;
    private final TakeChoice takes;
    private final PartsGrid grid;
    private final Label note = new Label();
    private final StackPane result = new StackPane();
    private final ReadOnlyObjectWrapper<Optional<Phrase>> obstacle = new ReadOnlyObjectWrapper<>(Optional.empty());

    MergeDialog(Dialogs dialogs, Localization localization, MergeViewModel model) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.takes = new TakeChoice(model, localization);
        this.grid = new PartsGrid(localization, this::choice);
    }

    void show() {
        PairHeader header = new PairHeader(model.pair(), localization, "refactor.merge.stays", "refactor.merge.goes");
        Segments<View> views = new Segments<>(_ -> {});
        views.add(View.PARTS, "merge-fields", localization.text("refactor.merge.fields"));
        ToggleButton preview = views.add(View.RESULT, "merge-preview", localization.text("refactor.merge.preview"));
        note.setId("merge-note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("quiet");
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(12, note, views.node());
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
            takes.clear();
            grid.show(model.pair().parts(), model.pair().nothing());
            preview.setDisable(!model.pair().isComplete());
            say(model.outcomeProperty().get());
        };
        model.pair().onShown(showParts);
        showParts.run();
        model.outcomeProperty().subscribe((_, outcome) -> say(outcome));
        dialogs.frame(Phrase.of("refactor.merge.title")).content(content).onCancel(model::close)
                .action(DialogAction.weighty("merge-apply", Phrase.of("refactor.merge.apply"), () -> {
                    model.merge();
                    model.close();
                }).unless(obstacle)).show();
        header.focusMissing();
    }

    private Node choice(ShownPart shown, Region left, Region right) {
        return takes.of(shown.part(), grid.name(shown.part().part()), left, right);
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
}
