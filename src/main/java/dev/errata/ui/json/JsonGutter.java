package dev.errata.ui.json;

import dev.errata.curation.Severity;
import dev.errata.ui.control.LineNumbers;
import dev.errata.ui.control.RowedText;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
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
    private final Supplier<RowedText> text;
    private Map<Integer, List<JsonMark>> byRow = Map.of();
    private int digits;

    /// @param text what is on the screen now
    JsonGutter(Localization localization, Supplier<RowedText> text) {
        this.localization = localization;
        this.text = text;
    }

    /// Takes what is said of the text now, and gives the rows that have to be made anew; empty where none has.
    Optional<IntPredicate> show(List<JsonMark> marks) {
        RowedText now = text.get();
        Map<Integer, List<JsonMark>> rows = new HashMap<>();
        for (JsonMark mark : marks) {
            int row = now.rowOfFile(Math.min(mark.span().start(), now.text().length()));
            rows.computeIfAbsent(row, _ -> new ArrayList<>()).add(mark);
        }
        Map<Integer, List<JsonMark>> before = byRow;
        boolean wider = LineNumbers.digits(now) != digits;
        digits = LineNumbers.digits(now);
        byRow = rows;
        return wider || !before.equals(rows)
                ? Optional.of(row -> wider || !Objects.equals(before.get(row), rows.get(row)))
                : Optional.empty();
    }

    List<JsonMark> marks(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    @Override
    public Node apply(int row) {
        Label number = LineNumbers.label(text.get());
        LineNumbers.show(number, text.get(), row);
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
