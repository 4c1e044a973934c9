package dev.errata.ui.export;

import dev.errata.exchange.ExportFormat;
import dev.errata.exchange.Packing;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Phrase;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which records are to be exported, and in which form.
final class ExportForm {
    private static final double LABEL_WIDTH = 84;

    private final ExportViewModel model;
    private final Localization localization;
    private final VBox root;

    ExportForm(ExportViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        Node prose = choice("export.prose", model.choices().proseProperty(),
                List.of(ExportChoices.Prose.values()), (name, _) -> Phrase.of(name));
        Node packing = choice("export.packing", model.choices().packingProperty(), List.of(Packing.values()),
                (name, _) -> Phrase.of(name));
        ObservableValue<ExportFormat> format = model.choices().formatProperty();
        root = new VBox(12, formats(),
                onlyWhere(format.map(_ -> model.choices().hasProse()), prose, "export.prose.off"),
                onlyWhere(format.map(_ -> model.choices().isPackable()), packing, "export.packing.off"),
                choice("export.scope", model.scopeProperty(), model.scopes(),
                        (key, scope) -> Phrase.of(key, model.count(scope))),
                filters());
    }

    Node node() {
        return root;
    }

    /// A row that can be used with some formats; with others it says why it cannot.
    private Node onlyWhere(ObservableValue<Boolean> usable, Node row, String reason) {
        Tooltip why = new Tooltip();
        why.textProperty().bind(localization.text(reason));
        HBox frame = new HBox(row);
        usable.subscribe(now -> {
            row.setDisable(!now);
            if (now) {
                Tooltip.uninstall(frame, why);
            } else {
                Tooltip.install(frame, why);
            }
        });
        return frame;
    }

    private Node formats() {
        return row("export.format", box("export-format", "export.format", Arrays.asList(ExportFormat.values()),
                model.choices().formatProperty(), format -> localization.now("export.format." + format.word())));
    }

    private Node filters() {
        ComboBox<Optional<String>> tiers = box("export-tier", "export.tier", List.of(Optional.empty()),
                model.tierProperty(),
                tier -> tier.map(this::tier).orElseGet(() -> localization.now("export.tier.any")));
        ComboBox<Optional<String>> domains = box("export-domain", "export.domain", List.of(Optional.empty()),
                model.domainProperty(),
                domain -> domain.orElseGet(() -> localization.now("export.domain.any")));
        model.tiersProperty().subscribe(found -> offer(found, tiers));
        model.domainsProperty().subscribe(found -> offer(found, domains));
        return row("export.among", tiers, domains);
    }

    /// Adds what is found to what is there, so that what is chosen stays.
    private static void offer(List<String> found, ComboBox<Optional<String>> box) {
        box.getItems().addAll(found.stream().map(Optional::of).toList());
    }

    private String tier(String word) {
        String key = "field.choice.verification_tier." + word;
        return localization.messages().getValue().has(key) ? localization.now(key) : word;
    }

    private <T> ComboBox<T> box(String id, String key, List<T> values, Property<T> chosen,
            Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setCellFactory(_ -> new WordCell<>(words));
        box.setButtonCell(new WordCell<>(words));
        box.accessibleTextProperty().bind(localization.text(key));
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    private HBox row(String key, Node... parts) {
        Label label = new Label();
        label.getStyleClass().add("quiet");
        label.setMinWidth(LABEL_WIDTH);
        label.textProperty().bind(localization.text(key));
        label.setLabelFor(parts.length > 0 ? parts[0] : label);
        HBox row = new HBox(16, label);
        row.getChildren().addAll(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// @param words what a value is called, given the key that it has by its own name
    private <T extends Enum<T>> Node choice(String key, Property<T> chosen, List<T> values,
            BiFunction<String, T, Phrase> words) {
        ToggleGroup group = new ToggleGroup();
        RadioButton[] buttons = values.stream().map(value -> {
            String word = value.name().toLowerCase(Locale.ROOT);
            RadioButton button = new RadioButton();
            button.setId(key.replace("export.scope", "export").replace('.', '-') + "-" + word);
            button.textProperty().bind(localization.text(words.apply(key + "." + word, value)));
            button.setToggleGroup(group);
            button.setSelected(chosen.getValue() == value);
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    chosen.setValue(value);
                }
            });
            return button;
        }).toArray(RadioButton[]::new);
        return row(key, buttons);
    }

    /// A value in words.
    private static final class WordCell<T> extends ListCell<T> {
        private final Function<T, String> words;

        WordCell(Function<T, String> words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : words.apply(item));
        }
    }
}
