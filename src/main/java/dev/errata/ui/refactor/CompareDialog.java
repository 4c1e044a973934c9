package dev.errata.ui.refactor;

import dev.errata.ui.fx.DialogAction;
import dev.errata.ui.fx.DialogFrame;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Two records side by side, their differences marked; each part can be copied either way.
final class CompareDialog {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 460;

    private final Dialogs dialogs;
    private final Localization localization;
    private final CompareViewModel model;
    private final Consumer<CompareViewModel> merge;
    private final PartsGrid grid;
    private final Label count = new Label();

    /// @param merge goes on to merge the two
    CompareDialog(Dialogs dialogs, Localization localization, CompareViewModel model,
            Consumer<CompareViewModel> merge) {
        this.dialogs = dialogs;
        this.localization = localization;
        this.model = model;
        this.merge = merge;
        this.grid = new PartsGrid(localization, (part, _, _) -> arrows(part));
    }

    void show() {
        PairHeader header = new PairHeader(model, localization);
        CheckBox all = new CheckBox();
        all.setId("compare-all");
        all.textProperty().bind(localization.text("refactor.compare.all"));
        all.selectedProperty().bindBidirectional(model.allProperty());
        HBox line = new HBox(12, count, all);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setId("compare-count");
        count.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("quiet");
        VBox.setVgrow(grid.node(), Priority.ALWAYS);
        VBox content = new VBox(10, header.node(), line, grid.node());
        content.setPrefSize(WIDTH, HEIGHT);
        ReadOnlyObjectWrapper<Optional<Phrase>> obstacle = new ReadOnlyObjectWrapper<>(Optional.empty());
        Runnable showParts = () -> {
            Optional<String> focused = focusedId();
            grid.show(model.parts(), model.nothing());
            focused.ifPresent(this::focus);
            say();
            obstacle.set(model.isComplete() ? Optional.empty() : Optional.of(Phrase.of("refactor.pair.choose")));
        };
        model.onShown(showParts);
        showParts.run();
        DialogFrame frame = dialogs.frame(Phrase.of("refactor.compare.title")).content(content)
                .cancel(Phrase.of("app.dialog.close")).onCancel(model::close);
        frame.action(DialogAction.plain("compare-merge", Phrase.of("refactor.compare.merge"), () -> {
            model.close();
            merge.accept(model);
        }).unless(obstacle)).show();
        header.focusMissing();
    }

    private void say() {
        count.setText(!model.isComplete()
                ? localization.now("refactor.pair.choose")
                : !model.isCompared()
                        ? ""
                        : localization.now("refactor.compare.count", model.differences(), model.same()));
    }

    private Node arrows(ShownPart part) {
        HBox arrows = new HBox(4, arrow(part, Side.LEFT), arrow(part, Side.RIGHT));
        arrows.setAlignment(Pos.TOP_CENTER);
        return arrows;
    }

    private Button arrow(ShownPart part, Side to) {
        boolean left = to == Side.LEFT;
        Button arrow = new Button("", new FontIcon(left ? Feather.ARROW_LEFT : Feather.ARROW_RIGHT));
        arrow.setId((left ? "copy-left-" : "copy-right-") + PartsGrid.word(part.part().part()));
        arrow.getStyleClass().addAll("icon-button", "small-icon");
        String label = localization.now(left ? "refactor.compare.copy-left" : "refactor.compare.copy-right",
                grid.name(part.part().part()));
        arrow.setAccessibleText(label);
        arrow.setTooltip(new Tooltip(label));
        arrow.setVisible(!part.part().isSame());
        arrow.setDisable(!model.canCopy(part.part(), to));
        arrow.setOnAction(_ -> model.copy(part.part(), to));
        return arrow;
    }

    private Optional<String> focusedId() {
        return Optional.ofNullable(grid.node().getScene()).map(scene -> scene.getFocusOwner()).map(Node::getId);
    }

    /// The part that was copied has gone from the list of differences: the focus goes on to the first that is left.
    private void focus(String id) {
        Node same = grid.node().lookup("#" + id);
        Node next = same != null && id.startsWith("copy-") ? same : grid.node().lookup(".icon-button");
        if (id.startsWith("copy-") && next != null) {
            next.requestFocus();
        }
    }
}
