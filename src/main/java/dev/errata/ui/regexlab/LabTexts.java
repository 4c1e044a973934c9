package dev.errata.ui.regexlab;

import dev.errata.message.Printable;
import dev.errata.regex.engine.Engine;
import dev.errata.regex.engine.Verdict;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/// Small pieces of text that the parts of the lab share.
final class LabTexts {
    private LabTexts() {}

    /// The heading of a part.
    static Label heading(Localization localization, String key) {
        Label heading = new Label();
        heading.textProperty().bind(localization.text(key));
        heading.getStyleClass().add("lab-heading");
        heading.setWrapText(true);
        heading.setMinHeight(Region.USE_PREF_SIZE);
        return heading;
    }

    /// A line of explanation that wraps.
    static Label note(String words) {
        Label note = new Label(words);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        note.getStyleClass().add("quiet");
        return note;
    }

    /// The names of the columns of a table, as its first row.
    static void head(GridPane table, Localization localization, String... keys) {
        table.addRow(0, Stream.of(keys).map(key -> {
            Label name = new Label(localization.now(key));
            name.getStyleClass().add("quiet");
            name.setMinWidth(Region.USE_PREF_SIZE);
            return name;
        }).toArray(Label[]::new));
    }

    /// The name of an engine, as the first cell of a row.
    static Label engine(Localization localization, Engine engine) {
        Label name = new Label(localization.now("regexlab.engine." + engine.word()));
        name.getStyleClass().add("engine-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    /// How what is said of an engine is known, as a cell.
    static Label how(Localization localization, Verdict.How how) {
        Label known = new Label(localization.now("regexlab.how." + how.word()));
        known.getStyleClass().addAll("quiet", "engine-how");
        known.setMinWidth(Region.USE_PREF_SIZE);
        known.setTooltip(new Tooltip(localization.now("regexlab.how." + how.word() + ".help")));
        GridPane.setValignment(known, VPos.TOP);
        return known;
    }

    static FontIcon sign(Tone tone) {
        FontIcon sign = new FontIcon(tone.sign());
        sign.getStyleClass().add(tone.styleClass());
        return sign;
    }

    /// The text on one line, and cut where it is long.
    static String oneLine(String text, int most) {
        String line = Printable.inPlace(text).replace('\n', '↵').replace('\r', ' ').replace('\t', ' ');
        return line.length() > most ? line.substring(0, most) + "…" : line;
    }

    /// A text with one part of it bold and underlined.
    static TextFlow caught(String text, Optional<int[]> part, int most) {
        String line = Printable.inPlace(text).replace('\n', '↵').replace('\r', ' ').replace('\t', ' ');
        List<Text> pieces = new ArrayList<>();
        int start = part.map(found -> Math.min(found[0], line.length())).orElse(line.length());
        int end = part.map(found -> Math.min(found[1], line.length())).orElse(line.length());
        int from = Math.max(0, Math.min(start - most / 3, line.length() - most));
        int to = Math.min(line.length(), Math.max(from + most, from));
        pieces.add(piece((from > 0 ? "…" : "") + line.substring(from, Math.min(start, to)), "plain"));
        pieces.add(piece(line.substring(Math.min(start, to), Math.min(end, to)), "caught"));
        pieces.add(piece(line.substring(Math.min(end, to), to) + (to < line.length() ? "…" : ""), "plain"));
        TextFlow flow = new TextFlow(pieces.stream().filter(piece -> !piece.getText().isEmpty()).toArray(Text[]::new));
        flow.getStyleClass().addAll("signature-text", "code");
        return flow;
    }

    private static Text piece(String words, String style) {
        Text piece = new Text(words);
        piece.getStyleClass().add("signature-" + style);
        piece.setUnderline(style.equals("caught"));
        return piece;
    }
}
