package dev.errata.ui.refactor;

import dev.errata.ui.fx.Localization;
import dev.errata.ui.refactor.CompareViewModel.Side;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Which two records are side by side, and the way to exchange them.
final class PairHeader {
    private final CompareViewModel model;
    private final Localization localization;
    private final HBox node;
    private final Map<Side, Node> fields = new EnumMap<>(Side.class);

    PairHeader(CompareViewModel model, Localization localization) {
        this(model, localization, "refactor.pair.left", "refactor.pair.right");
    }

    /// @param leftKey  what the left record is called
    /// @param rightKey what the right record is called
    PairHeader(CompareViewModel model, Localization localization, String leftKey, String rightKey) {
        this.model = model;
        this.localization = localization;
        Button swap = new Button("", new FontIcon(Feather.REPEAT));
        swap.setId("pair-swap");
        swap.getStyleClass().add("icon-button");
        swap.accessibleTextProperty().bind(localization.text("refactor.pair.swap"));
        Tooltip hint = new Tooltip();
        hint.textProperty().bind(localization.text("refactor.pair.swap"));
        swap.setTooltip(hint);
        swap.setOnAction(_ -> model.swap());
        node = new HBox(12, side(Side.LEFT, "pair-left", leftKey), swap, side(Side.RIGHT, "pair-right", rightKey));
        node.setAlignment(Pos.BOTTOM_CENTER);
    }

    Node node() {
        return node;
    }

    /// Puts the focus into the field whose record is not chosen yet.
    void focusMissing() {
        for (Side side : Side.values()) {
            Node field = fields.get(side);
            if (model.record(side).isEmpty() && field != null) {
                field.requestFocus();
                return;
            }
        }
    }

    private Node side(Side side, String id, String key) {
        RecordPicker picker = new RecordPicker(id, model.desk().records(), model.desk().tasks(),
                () -> model.near(side), model.pathProperty(side.other())::get,
                path -> model.pathProperty(side).set(Optional.of(path)));
        picker.prompt(localization.now("refactor.pair.prompt"));
        fields.put(side, picker.focusTarget());
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.getStyleClass().add("field-label");
        label.setLabelFor(picker.focusTarget());
        picker.focusTarget().accessibleTextProperty().bind(label.textProperty());
        model.pathProperty(side).subscribe(path -> path.ifPresent(picker::show));
        VBox box = new VBox(4, label, picker.node());
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(300);
        return box;
    }
}
