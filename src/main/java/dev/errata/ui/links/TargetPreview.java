package dev.errata.ui.links;

import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.fx.Localization;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What there is to know of a record before a link to it is made: signature, what it is filed under, cause.
final class TargetPreview {
    private static final double TWO_LINES = 34;
    private static final double HEIGHT = 106;

    private final Localization localization;
    private final Label title = new Label();
    private final FlowPane chips = new FlowPane(6, 4);
    private final Label cause = new Label();
    private final VBox box = new VBox(title, chips, cause);

    TargetPreview(Localization localization) {
        this.localization = localization;
        box.setId("link-preview");
        box.getStyleClass().addAll("card", "link-preview");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        cause.setWrapText(true);
        cause.getStyleClass().add("quiet");
        cause.setMinHeight(TWO_LINES);
        cause.setPrefHeight(TWO_LINES);
        cause.setMaxHeight(TWO_LINES);
        cause.setAlignment(Pos.TOP_LEFT);
        box.setMinHeight(HEIGHT);
        show(Optional.empty());
    }

    Node node() {
        return box;
    }

    /// Shows the record, or that none is chosen yet.
    void show(Optional<ErrorRecord> record) {
        title.setText(
                record.map(found -> found.string(Field.SIGNATURE).map(String::strip).filter(text -> !text.isEmpty())
                        .orElseGet(() -> localization.now("links.untitled"))).map(Printable::inPlace).orElse(""));
        title.setManaged(record.isPresent());
        chips.getChildren().setAll(record.stream()
                .flatMap(found -> Stream.of(Field.DOMAIN, Field.CATEGORY, Field.VERIFICATION_TIER)
                        .flatMap(field -> found.string(field).map(word -> words(field, word)).stream()))
                .filter(word -> !word.isBlank()).map(TargetPreview::chip).toList());
        chips.setManaged(record.isPresent());
        cause.setText(record.map(found -> Printable.inPlace(found.string(Field.ROOT_CAUSE).orElse("").strip()))
                .orElseGet(() -> localization.now("links.add.preview")));
    }

    private String words(Field field, String word) {
        String key = "field.choice.verification_tier." + word;
        return field == Field.VERIFICATION_TIER && localization.messages().getValue().has(key)
                ? localization.now(key)
                : word;
    }

    private static Node chip(String word) {
        Label chip = new Label(Printable.inPlace(word));
        chip.getStyleClass().add("chip");
        return chip;
    }
}
