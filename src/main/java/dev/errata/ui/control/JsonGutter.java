package dev.errata.ui.control;

import dev.errata.curation.Severity;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands left of each row: a sign where something is said of it, and the number of its line.
final class JsonGutter implements IntFunction<Node> {
    private final Localization localization;
    private RowedText text = RowedText.EMPTY;
    private Map<Integer, List<JsonMark>> byRow = Map.of();

    JsonGutter(Localization localization) {
        this.localization = localization;
    }

    /// Takes another text and what is said of it; true if the rows have to be made anew.
    boolean show(RowedText now, List<JsonMark> marks) {
        Map<Integer, List<JsonMark>> rows = new HashMap<>();
        for (JsonMark mark : marks) {
            int row = now.rowOfFile(Math.min(mark.span().start(), now.text().length()));
            rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(mark);
        }
        boolean differs = !rows.equals(byRow) || LineNumbers.digits(now) != LineNumbers.digits(text);
        text = now;
        byRow = rows;
        return differs;
    }

    List<JsonMark> marks(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    @Override
    public Node apply(int row) {
        Label number = LineNumbers.label(text);
        LineNumbers.show(number, text, row);
        HBox gutter = new HBox(sign(row), number);
        gutter.getStyleClass().add("json-gutter");
        return gutter;
    }

    private Node sign(int row) {
        StackPane place = new StackPane();
        place.getStyleClass().add("json-sign");
        List<JsonMark> marks = marks(row);
        if (!marks.isEmpty()) {
            Severity gravest = marks.stream().map(JsonMark::severity).min(Severity::compareTo).orElseThrow();
            Tone tone = tone(gravest);
            FontIcon icon = new FontIcon(tone.sign());
            icon.getStyleClass().add(tone.styleClass());
            place.getChildren().add(icon);
            String words = marks.stream().map(mark -> severityWord(mark) + " " + message(mark, localization))
                    .collect(Collectors.joining("\n"));
            place.setAccessibleRole(AccessibleRole.TEXT);
            place.setAccessibleText(words);
            Tooltip tooltip = new Tooltip(words);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(420);
            Tooltip.install(place, tooltip);
        }
        return place;
    }

    private String severityWord(JsonMark mark) {
        return localization.now("json.severity." + mark.severity().word());
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        };
    }

    /// What a mark says; the id of its rule where the rule has no words.
    static String message(JsonMark mark, Localization localization) {
        return mark.rule().filter(_ -> !localization.messages().getValue().has(mark.phrase().key()))
                .orElseGet(() -> localization.now(mark.phrase()));
    }
}
