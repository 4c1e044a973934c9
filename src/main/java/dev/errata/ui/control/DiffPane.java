package dev.errata.ui.control;

import dev.errata.json.DiffHunk;
import dev.errata.json.DiffLine;
import dev.errata.json.TextDiff;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// Two texts compared line by line: what goes (−), what comes (+), and the lines around. For a change that a person is to
/// look at before it is made; long ones are cut, and say so.
public final class DiffPane {
    private static final int MOST_LINES = 600;
    private static final double LINE = 20;
    private static final double HIGHEST = 360;

    private final ScrollPane scroll = new ScrollPane();
    private final VBox lines = new VBox();
    private final boolean endingsDiffer;

    public DiffPane(String before, String after) {
        this(TextDiff.of(before, after));
    }

    /// Shows a comparison that was made elsewhere, as of texts that are long.
    public DiffPane(TextDiff diff) {
        endingsDiffer = diff.lines().stream().filter(line -> line.kind() != DiffLine.Kind.SAME).map(DiffLine::ending)
                .distinct().count() > 1;
        for (DiffHunk hunk : diff.hunks(TextDiff.CONTEXT)) {
            add(hunk.header(), "diff-place");
            hunk.lines().forEach(this::add);
        }
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(660, Math.min(HIGHEST, LINE * lines.getChildren().size() + 12));
        scroll.getStyleClass().add("diff");
    }

    public Node node() {
        return scroll;
    }

    private void add(DiffLine line) {
        switch (line.kind()) {
            case SAME -> add("  " + line.text(), "diff-same");
            case REMOVED -> add("− " + shown(line), "diff-removed");
            case ADDED -> add("+ " + shown(line), "diff-added");
        }
    }

    /// What cannot be seen is written out where it may be all that differs.
    private String shown(DiffLine line) {
        String text = line.text().replace("\uFEFF", "⟨BOM⟩");
        return !endingsDiffer ? text : text + switch (line.ending()) {
            case LF -> "⟨LF⟩";
            case CRLF -> "⟨CR LF⟩";
            case NONE -> "";
        };
    }

    private void add(String text, String style) {
        if (lines.getChildren().size() > MOST_LINES) {
            return;
        }
        Label label = new Label(lines.getChildren().size() == MOST_LINES ? "…" : text);
        label.getStyleClass().addAll("code", "diff-line", style);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        lines.getChildren().add(label);
    }
}
