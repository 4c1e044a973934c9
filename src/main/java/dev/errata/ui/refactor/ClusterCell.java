package dev.errata.ui.refactor;

import dev.errata.refactor.Spelling;
import dev.errata.ui.control.LineEditor;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.refactor.ClustersViewModel.Choice;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A cluster: its tick, its spellings with their counts, each a button that chooses it, and the spelling that it gets.
final class ClusterCell extends ListCell<Choice> {
    private static final double SPELLING_WIDTH = 220;

    private final Localization localization;
    private final CheckBox tick = new CheckBox();
    private final FlowPane spellings = new FlowPane(6, 4);
    private final LineEditor target = new LineEditor("code");
    private final HBox row;
    private Optional<Choice> shown = Optional.empty();

    ClusterCell(Localization localization) {
        this.localization = localization;
        tick.setMinWidth(Region.USE_PREF_SIZE);
        target.field().setPrefWidth(SPELLING_WIDTH);
        target.field().setMinWidth(SPELLING_WIDTH);
        target.onEdit(text -> shown.ifPresent(choice -> {
            choice.spelling().set(text);
            choice.ticked().set(true);
        }));
        HBox.setHgrow(spellings, Priority.ALWAYS);
        spellings.setMinWidth(0);
        spellings.setAlignment(Pos.CENTER_LEFT);
        Label arrow = new Label("→");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        arrow.getStyleClass().add("quiet");
        row = new HBox(10, tick, spellings, arrow, target.node());
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Choice item, boolean empty) {
        super.updateItem(item, empty);
        shown.ifPresent(before -> tick.selectedProperty().unbindBidirectional(before.ticked()));
        shown = empty ? Optional.empty() : Optional.ofNullable(item);
        setGraphic(shown.isPresent() ? row : null);
        shown.ifPresent(this::show);
    }

    private void show(Choice choice) {
        tick.selectedProperty().bindBidirectional(choice.ticked());
        String usual = choice.cluster().usual();
        tick.setAccessibleText(localization.now("refactor.clusters.tick", usual));
        target.focusTarget().setAccessibleText(localization.now("refactor.clusters.spelling", usual));
        target.focusTarget().setId("cluster-target-" + getIndex());
        tick.setId("cluster-tick-" + getIndex());
        target.show(choice.spelling().get());
        spellings.getChildren().setAll(choice.cluster().spellings().stream().map(this::button).toList());
    }

    private Button button(Spelling spelling) {
        Button button = new Button(localization.now("refactor.clusters.count", spelling.text(), spelling.count()));
        button.getStyleClass().addAll("chip", "code", "spelling");
        button.setMnemonicParsing(false);
        button.setAccessibleText(localization.now("refactor.clusters.choose", spelling.text(), spelling.count()));
        button.setOnAction(_ -> shown.ifPresent(choice -> {
            choice.spelling().set(spelling.text());
            choice.ticked().set(true);
            target.show(spelling.text());
        }));
        return button;
    }
}
