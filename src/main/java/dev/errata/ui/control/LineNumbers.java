package dev.errata.ui.control;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The number of a line left of its first row, and an arrow left of the others.
public final class LineNumbers {
    private static final double PADDING = 16;
    private static final double DIGIT = 7.5;

    private LineNumbers() {}

    /// A label for a number of this text, wide enough for the last one.
    public static Label label(RowedText text) {
        Label number = new Label();
        number.getStyleClass().add("line-number");
        number.setAlignment(Pos.CENTER_RIGHT);
        widen(number, text);
        return number;
    }

    /// Gives the label room for the last number of the text.
    static void widen(Label number, RowedText text) {
        number.setMinWidth(PADDING + DIGIT * digits(text));
        number.setPrefWidth(number.getMinWidth());
    }

    /// Makes the label say what stands left of `row`.
    public static void show(Label number, RowedText text, int row) {
        if (row < text.rows() && text.continues(row)) {
            number.setText("");
            if (number.getGraphic() == null) {
                number.setGraphic(new FontIcon(Feather.CORNER_DOWN_RIGHT));
            }
        } else {
            number.setText(row < text.rows() ? Integer.toString(text.line(row)) : "");
            number.setGraphic(null);
        }
    }

    public static int digits(RowedText text) {
        return Math.max(2, Integer.toString(text.lines()).length());
    }
}
