package dev.errata.ui.control;

import dev.errata.json.DiffHunk;
import dev.errata.json.DiffLine;
import dev.errata.json.TextDiff;
import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two texts compared line by line: what goes (−), what comes (+), and the lines around, each part under the name of its place.
/// For a change that a person is to look at before it is made; long ones are cut, and say so.
public final class DiffPane {
    private static final int MOST_LINES = 600;
    private static final double HIGHEST = 360;
    /// A line that is indented further is wrapped in its indent.
    private static final int MOST_INDENT = 24;

    private final VBox lines = new VBox();
    private final ScrollPane scroll = new Frame(lines);
    private final boolean endingsDiffer;

    public DiffPane(String before, String after, Localization localization) {
        this(TextDiff.of(before, after), localization);
    }

    /// Shows a comparison that was made elsewhere, as of texts that are long.
    public DiffPane(TextDiff diff, Localization localization) {
        HunkPlaces places = new HunkPlaces(diff, localization);
        endingsDiffer = diff.lines().stream().filter(line -> line.kind() != DiffLine.Kind.SAME).map(DiffLine::ending)
                .distinct().count() > 1;
        for (DiffHunk hunk : diff.hunks(TextDiff.CONTEXT)) {
            add("", places.of(hunk), "diff-place");
            hunk.lines().forEach(this::add);
        }
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(660);
        scroll.getStyleClass().addAll("diff", "read-by-key");
        scroll.accessibleTextProperty().bind(localization.text("control.diff"));
    }

    public Node node() {
        return scroll;
    }

    /// The lines as high as they are, for who scrolls them together with others.
    public Node whole() {
        scroll.setContent(null);
        lines.getStyleClass().add("diff");
        return lines;
    }

    /// As high as the lines are, which may be broken at its width, up to a limit.
    private static final class Frame extends ScrollPane {
        private final VBox lines;

        private Frame(VBox lines) {
            super(lines);
            this.lines = lines;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            Insets insets = getInsets();
            double room = width < 0 ? width : width - insets.getLeft() - insets.getRight();
            return Math.min(HIGHEST, Math.ceil(lines.prefHeight(room)) + insets.getTop() + insets.getBottom());
        }
    }

    private void add(DiffLine line) {
        switch (line.kind()) {
            case SAME -> add(" ", Printable.named(line.text()), "code", "diff-same");
            case REMOVED -> add("−", shown(line), "code", "diff-removed");
            case ADDED -> add("+", shown(line), "code", "diff-added");
        }
    }

    /// What cannot be seen is written out where it may be all that differs.
    private String shown(DiffLine line) {
        String text = Printable.named(line.text().replace("\uFEFF", "⟨BOM⟩"));
        return !endingsDiffer ? text : text + switch (line.ending()) {
            case LF -> "⟨LF⟩";
            case CRLF -> "⟨CR LF⟩";
            case NONE -> "";
        };
    }

    /// What is wrapped goes on behind the sign and the indent of its line.
    ///
    /// @param sign empty for a line that takes no part in the comparison
    private void add(String sign, String text, String... styles) {
        if (lines.getChildren().size() > MOST_LINES) {
            return;
        }
        String shown = lines.getChildren().size() == MOST_LINES ? "…" : text;
        int indent = Math.min(MOST_INDENT, shown.length() - shown.stripLeading().length());
        Label column = new Label(sign.isEmpty() ? "" : sign + " " + shown.substring(0, indent));
        column.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label words = new Label(sign.isEmpty() ? shown : shown.substring(indent));
        words.setWrapText(true);
        HBox line = new HBox(column, words);
        line.setFillHeight(false);
        line.getStyleClass().add("diff-line");
        line.getStyleClass().addAll(styles);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(sign.isBlank() ? shown : sign + " " + shown);
        lines.getChildren().add(line);
    }
}
