package dev.errata.ui.control;

import dev.errata.json.DiffHunk;
import dev.errata.json.DiffLine;
import dev.errata.json.TextDiff;
import dev.errata.json.WordDiff;
import dev.errata.json.WordDiff.Piece;
import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.PageKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Two texts compared line by line: what goes (−), what comes (+), and the lines around, each part under the name of its place.
/// For a change that a person is to look at before it is made; long ones are cut, and say so.
public final class DiffPane {
    private static final int MOST_LINES = 600;
    /// Lines of more words that are exchanged for others are not compared with them.
    private static final int MOST_WORDS = 1_000;
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
            add("", List.of(new Piece(places.of(hunk), false)), "diff-place");
            add(hunk.lines());
        }
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(660);
        scroll.getStyleClass().addAll("diff", "read-by-key");
        PageKeys.turn(scroll);
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

    /// Lines that are exchanged for others are compared with them, word by word.
    private void add(List<DiffLine> hunk) {
        int at = 0;
        while (at < hunk.size() && lines.getChildren().size() <= MOST_LINES) {
            List<DiffLine> removed = run(hunk, at, DiffLine.Kind.REMOVED);
            List<DiffLine> added = run(hunk, at + removed.size(), DiffLine.Kind.ADDED);
            if (removed.isEmpty() && added.isEmpty()) {
                add(" ", List.of(new Piece(Printable.named(hunk.get(at).text()), false)), "code", "diff-same");
                at++;
            } else {
                String before = shown(removed);
                String after = shown(added);
                WordDiff words = WordDiff.of(before, after, MOST_WORDS);
                boolean marked = !removed.isEmpty() && !added.isEmpty() && !words.hasNothingShared();
                WordDiff marks = marked ? words : WordDiff.unmarked(before, after);
                if (!removed.isEmpty()) {
                    lines(marks.before()).forEach(line -> add("−", line, "code", "diff-removed"));
                }
                if (!added.isEmpty()) {
                    lines(marks.after()).forEach(line -> add("+", line, "code", "diff-added"));
                }
                at += removed.size() + added.size();
            }
        }
    }

    private static List<DiffLine> run(List<DiffLine> hunk, int from, DiffLine.Kind kind) {
        int to = from;
        while (to < hunk.size() && hunk.get(to).kind() == kind) {
            to++;
        }
        return hunk.subList(from, to);
    }

    /// The lines, as many as are shown, as one text without its last line end.
    private String shown(List<DiffLine> run) {
        return run.stream().limit(MOST_LINES + 1).map(this::shown).collect(Collectors.joining("\n"));
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

    /// A text in pieces, cut into lines: one at least, which may be blank.
    private static List<List<Piece>> lines(List<Piece> pieces) {
        List<List<Piece>> lines = new ArrayList<>();
        List<Piece> line = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] parts = piece.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
                if (!parts[i].isEmpty()) {
                    line.add(new Piece(parts[i], piece.own()));
                }
            }
        }
        lines.add(line);
        return lines;
    }

    /// What is wrapped goes on behind the sign and the indent of its line.
    ///
    /// @param sign empty for a line that takes no part in the comparison
    private void add(String sign, List<Piece> pieces, String... styles) {
        if (lines.getChildren().size() > MOST_LINES) {
            return;
        }
        List<Piece> shown = lines.getChildren().size() == MOST_LINES ? List.of(new Piece("…", false)) : pieces;
        String text = shown.stream().map(Piece::text).collect(Collectors.joining());
        int indent = sign.isEmpty() ? 0 : Math.min(MOST_INDENT, text.length() - text.stripLeading().length());
        Label column = new Label(sign.isEmpty() ? "" : sign + " " + text.substring(0, indent));
        column.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        TextFlow words = new TextFlow();
        words.setMinWidth(0);
        int skipped = indent;
        for (Piece piece : shown) {
            int skip = Math.min(skipped, piece.text().length());
            skipped -= skip;
            Text node = new Text(piece.text().substring(skip));
            node.getStyleClass().add(piece.own() ? "diff-own" : "diff-text");
            node.setUnderline(piece.own());
            words.getChildren().add(node);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(column, words);
        line.setFillHeight(false);
        line.getStyleClass().add("diff-line");
        line.getStyleClass().addAll(styles);
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(sign.isBlank() ? text : sign + " " + text);
        lines.getChildren().add(line);
    }
}
