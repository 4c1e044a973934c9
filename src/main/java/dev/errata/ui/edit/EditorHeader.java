package dev.errata.ui.edit;

import dev.errata.json.ArrayNode;
import dev.errata.message.Printable;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.fx.Hint;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says which record is edited: id, signature, and what it is filed under.
final class EditorHeader {
    /// Wider than all chips in a row, which wrap where there is less room.
    private static final double ONE_ROW = 4_000;
    /// A record may have any words here.
    private static final double LONGEST_CHIP = 260;

    private final RecordFormViewModel model;
    private final Localization localization;
    private final Label id = new Label();
    private final Label title = new Title();
    private final FlowPane chips = new FlowPane(6, 4);
    private final List<Label> pool = new ArrayList<>();
    private final Label unsaved = new Label();
    private final VBox box;
    private String signature = "";

    EditorHeader(RecordFormViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        id.setId("editor-id");
        id.getStyleClass().addAll("code", "editor-id");
        Button copy = FormButtons.link(localization.text("edit.id.copy"), this::copyId);
        copy.setId("editor-copy-id");
        HBox first = new HBox(8, id, copy);
        first.setAlignment(Pos.CENTER_LEFT);
        title.setId("editor-title");
        title.getStyleClass().add("editor-title");
        title.setWrapText(true);
        Hint.of(title, () -> signature);
        Hint.of(id, id::getText);
        unsaved.setId("editor-unsaved");
        unsaved.textProperty().bind(localization.text("edit.unsaved"));
        unsaved.getStyleClass().addAll("editor-unsaved", Tone.WARNING.styleClass());
        unsaved.setMinWidth(Region.USE_PREF_SIZE);
        unsaved.managedProperty().bind(unsaved.visibleProperty());
        chips.setPrefWrapLength(ONE_ROW);
        chips.setMinWidth(0);
        HBox.setHgrow(chips, Priority.ALWAYS);
        HBox last = new HBox(8, chips, unsaved);
        last.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(first, title, last);
        box.getStyleClass().add("editor-header");
        localization.messages().subscribe(_ -> show());
    }

    Node node() {
        return box;
    }

    /// Puts the id on the clipboard.
    void copyId() {
        ClipboardContent content = new ClipboardContent();
        content.putString(id.getText());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void show() {
        Optional<ErrorRecord> record = model.record();
        id.setText(record.map(shown -> Printable.line(shown.id().orElse(shown.path()))).orElse(""));
        signature = record.flatMap(shown -> shown.string(Field.SIGNATURE)).orElse("").strip();
        title.setText(signature.isEmpty() ? localization.now("edit.untitled") : Printable.line(signature));
        List<String> words = record.map(this::words).orElseGet(List::of);
        while (pool.size() < words.size()) {
            pool.add(chip());
        }
        for (int i = 0; i < words.size(); i++) {
            pool.get(i).setText(Printable.inPlace(words.get(i)));
        }
        NodePool.show(chips.getChildren(), pool, words.size());
        unsaved.setVisible(model.isUnsaved());
    }

    private static Label chip() {
        Label chip = new Label();
        chip.getStyleClass().add("chip");
        chip.setMaxWidth(LONGEST_CHIP);
        Hint.of(chip, chip::getText);
        return chip;
    }

    private List<String> words(ErrorRecord record) {
        List<String> words = new ArrayList<>();
        record.string(Field.DOMAIN).filter(word -> !word.isBlank()).ifPresent(words::add);
        record.string(Field.CATEGORY).filter(word -> !word.isBlank()).ifPresent(words::add);
        record.string(Field.VERIFICATION_TIER).filter(word -> !word.isBlank()).map(this::tier).ifPresent(words::add);
        record.value(Field.VERSIONS).filter(found -> found.node() instanceof ArrayNode)
                .map(found -> ((ArrayNode) found.node()).items().size()).filter(count -> count > 0)
                .map(count -> localization.now("edit.versions", count)).ifPresent(words::add);
        return words;
    }

    private String tier(String word) {
        String key = "field.choice.verification_tier." + word;
        return localization.messages().getValue().has(key) ? localization.now(key) : word;
    }

    /// A heading of two lines at most, whatever else wants room.
    private static final class Title extends Label {
        private static final double TWO_LINES = 2.9;

        private double most() {
            return Math.ceil(TWO_LINES * getFont().getSize());
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(most(), super.computePrefHeight(width));
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }
    }
}
