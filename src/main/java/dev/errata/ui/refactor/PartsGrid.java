package dev.errata.ui.refactor;

import dev.errata.json.JsonValue;
import dev.errata.json.WordDiff.Piece;
import dev.errata.message.Printable;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.refactor.RecordPart;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The parts of two records below each other: name, left value, what can be done, right value. Words that the other side lacks are
/// underlined, and what both have is quiet.
final class PartsGrid {

    /// Makes what stands between the two values of a part.
    @FunctionalInterface
    interface Middle {
        Node of(ShownPart part, Region left, Region right);
    }

    private static final double NAME_WIDTH = 130;
    private static final int LONGEST = 6_000;

    private final Localization localization;
    private final Middle middle;
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label nothing = new Label();

    PartsGrid(Localization localization, Middle middle) {
        this.localization = localization;
        this.middle = middle;
        grid.getStyleClass().add("parts-grid");
        grid.getColumnConstraints().setAll(column(NAME_WIDTH, Priority.NEVER), column(120, Priority.ALWAYS),
                middleColumn(), column(120, Priority.ALWAYS));
        nothing.setId("parts-none");
        nothing.getStyleClass().addAll("quiet", "parts-none");
        nothing.setWrapText(true);
        nothing.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        scroll.setId("parts");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("parts");
    }

    private static ColumnConstraints column(double width, Priority grow) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setHgrow(grow);
        return column;
    }

    /// As wide as what stands in it, which grows with its texts.
    private static ColumnConstraints middleColumn() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.NEVER);
        return column;
    }

    Region node() {
        return scroll;
    }

    /// Shows these parts in place of those that are shown.
    ///
    /// @param none what is said where there are none
    void show(List<ShownPart> parts, Phrase none) {
        nothing.setText(localization.now(none));
        scroll.setContent(parts.isEmpty() ? nothing : grid);
        scroll.setFitToHeight(parts.isEmpty());
        grid.getChildren().clear();
        grid.getRowConstraints().clear();
        int row = 0;
        for (ShownPart part : parts) {
            Label name = new Label(name(part.part().part()));
            name.getStyleClass().add("part-name");
            name.setWrapText(true);
            Region left = flow(part, part.part().left(), part.texts().before());
            Region right = flow(part, part.part().right(), part.texts().after());
            Node between = middle.of(part, left, right);
            between.getStyleClass().add("part-middle");
            List<Node> cells = List.of(name, left, between, right);
            for (Node cell : cells) {
                GridPane.setValignment(cell, VPos.TOP);
            }
            if (row > 0) {
                Region rule = new Region();
                rule.getStyleClass().add("rule");
                grid.add(rule, 0, row++, 4, 1);
            }
            grid.addRow(row++, cells.toArray(Node[]::new));
        }
    }

    /// What a part is called.
    String name(RecordPart part) {
        return switch (part) {
            case RecordPart.OfField(Field field) -> localization.now(field.labelKey());
            case RecordPart.Other(var pointer) -> String.join(" · ", pointer.tokens());
        };
    }

    /// A word for ids of controls.
    static String word(RecordPart part) {
        return switch (part) {
            case RecordPart.OfField(Field field) -> field.jsonName();
            case RecordPart.Other(var pointer) -> String.join("-", pointer.tokens()).replaceAll("[^A-Za-z0-9_-]", "-");
        };
    }

    private static boolean isCode(RecordPart part) {
        return part instanceof RecordPart.OfField(Field field)
                && (field.kind() == FieldKind.PATTERN || field.kind() == FieldKind.ID);
    }

    private Region flow(ShownPart part, Optional<JsonValue> value, List<Piece> pieces) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("part-value");
        if (isCode(part.part().part())) {
            flow.getStyleClass().add("code");
        }
        flow.setMinWidth(0);
        List<Node> texts = new ArrayList<>();
        int length = 0;
        for (Piece piece : pieces) {
            int room = LONGEST - length;
            Text text = new Text(Printable
                    .inPlace(piece.text().length() > room ? piece.text().substring(0, room) + "…" : piece.text()));
            text.getStyleClass()
                    .add(part.texts().hasNothingShared() ? "part-whole" : piece.own() ? "part-own" : "part-same");
            text.setUnderline(piece.own() && !part.texts().hasNothingShared());
            texts.add(text);
            length += piece.text().length();
            if (length >= LONGEST) {
                break;
            }
        }
        if (value.isEmpty()) {
            Text absent = new Text(localization.now("refactor.part.absent"));
            absent.getStyleClass().add("part-absent");
            texts.add(absent);
        }
        flow.getChildren().setAll(texts);
        return flow;
    }
}
