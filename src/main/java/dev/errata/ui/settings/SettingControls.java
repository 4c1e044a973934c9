package dev.errata.ui.settings;

import dev.errata.curation.Settings;
import dev.errata.curation.Threshold;
import dev.errata.record.Field;
import dev.errata.ui.control.ChosenCell;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TabKey;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Makes the controls of the settings. Each shows what counts whenever that changes, and writes what was chosen, a number or a list
/// of words when it is left or at Enter.
final class SettingControls {
    private static final int MOST_ROWS = 8;
    private static final double MOST_NAME = 430;
    private static final double HINT = 110;

    private final SettingsViewModel model;
    private final Localization localization;
    private final List<Runnable> showing;

    /// @param showing takes what brings each control up to date
    SettingControls(SettingsViewModel model, Localization localization, List<Runnable> showing) {
        this.model = model;
        this.localization = localization;
        this.showing = showing;
    }

    Node ignoreCase() {
        CheckBox box = new CheckBox();
        box.setId("setting-case");
        box.textProperty().bind(localization.text("settings.ignore-case"));
        box.setOnAction(_ -> model.ignoreCase(box.isSelected()));
        showing.add(() -> box.setSelected(model.now().caseInsensitive()));
        return box;
    }

    Node flavours() {
        Label label = new Label();
        label.textProperty().bind(localization.text("settings.flavours"));
        FlowPane boxes = new FlowPane(16, 6);
        for (String flavour : new TreeSet<>(Settings.FLAVOURS)) {
            CheckBox box = new CheckBox();
            box.setId("setting-flavour-" + flavour);
            box.textProperty().bind(localization.text("settings.flavour." + flavour));
            box.setOnAction(_ -> model.want(flavour, box.isSelected()));
            showing.add(() -> box.setSelected(model.now().flavours().contains(flavour)));
            boxes.getChildren().add(box);
        }
        return new VBox(6, label, boxes);
    }

    Node days() {
        return numbers(Stream.of(SettingsViewModel.Age.values()).map(this::days).toList());
    }

    private NumberLine days(SettingsViewModel.Age age) {
        String word = age.name().toLowerCase(Locale.ROOT);
        return number("setting-" + word, "settings." + word, BigDecimal.valueOf(age.in(Settings.DEFAULT)),
                () -> BigDecimal.valueOf(age.in(model.now())), number -> {
                    boolean fits = number.filter(days -> days.stripTrailingZeros().scale() > 0
                            || days.compareTo(BigDecimal.ONE) < 0 || days.compareTo(BigDecimal.valueOf(36_500)) > 0)
                            .isEmpty();
                    if (fits) {
                        model.days(age, number.map(BigDecimal::intValueExact));
                    }
                    return fits;
                });
    }

    Node chinese() {
        ComboBox<Settings.ChineseWanted> box = new ComboBox<>();
        box.setId("setting-chinese");
        box.accessibleTextProperty().bind(localization.text("settings.chinese.title"));
        box.getItems().setAll(Settings.ChineseWanted.values());
        ChosenCell.in(box);
        box.setOnAction(_ -> Optional.ofNullable(box.getValue()).ifPresent(model::wantChinese));
        showing.add(() -> {
            box.setConverter(named(wanted -> localization.now(
                    "settings.chinese." + wanted.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
            box.setValue(model.now().chinese());
        });
        return box;
    }

    Node thresholds() {
        return numbers(Stream.of(Threshold.values())
                .map(threshold -> number("setting-" + threshold.word(), "settings.threshold." + threshold.word(),
                        threshold.usual(), () -> model.now().threshold(threshold),
                        number -> model.threshold(threshold, number)))
                .toList());
    }

    /// Names as wide as the widest, so that each number stands close to its own.
    private static Node numbers(List<NumberLine> lines) {
        GridPane grid = new GridPane(12, 8);
        grid.getColumnConstraints().setAll(column(MOST_NAME), column(Region.USE_COMPUTED_SIZE),
                column(Region.USE_COMPUTED_SIZE));
        for (NumberLine line : lines) {
            grid.addRow(grid.getRowCount(), line.name(), line.field(), line.hint());
        }
        return grid;
    }

    private static ColumnConstraints column(double most) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMaxWidth(most);
        return column;
    }

    Node[] vocabularies() {
        return SettingsViewModel.VOCABULARIES.stream().map(this::vocabulary).toArray(Node[]::new);
    }

    private record NumberLine(Label name, TextField field, Label hint) {}

    private interface Current {
        BigDecimal get();
    }

    /// A number with its name and what is usual; empty for the usual one.
    private NumberLine number(String id, String key, BigDecimal usual, Current current,
            Predicate<Optional<BigDecimal>> setter) {
        Label label = new Label();
        label.textProperty().bind(localization.text(key));
        label.setWrapText(true);
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(7);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.accessibleTextProperty().bind(localization.text(key));
        label.setLabelFor(field);
        Label hint = new Label();
        hint.getStyleClass().add("quiet");
        hint.setMinWidth(HINT);
        hint.setWrapText(true);
        SettledText text = new SettledText(field, typed -> parsed(typed).filter(setter).isPresent());
        hint.textProperty().bind(Bindings.createStringBinding(() -> localization.now(
                text.faultyProperty().get() ? "settings.no-such-number" : "settings.usual", usual.toPlainString()),
                text.faultyProperty(), localization.messages()));
        field.setOnAction(_ -> text.take());
        showing.add(() -> text.show(current.get().toPlainString()));
        return new NumberLine(label, field, hint);
    }

    /// The number that is typed, nothing for the usual one; empty where it is no number.
    private static Optional<Optional<BigDecimal>> parsed(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(new BigDecimal(typed.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Node vocabulary(Field field) {
        Label label = new Label();
        label.textProperty().bind(localization.text("field." + field.key()));
        TextArea area = new TextArea();
        area.setId("setting-vocabulary-" + field.key());
        SettledText text = new SettledText(area, typed -> {
            model.vocabulary(field, typed.lines().map(String::strip).filter(word -> !word.isEmpty()).distinct()
                    .toList());
            return true;
        });
        TabKey.moves(area);
        area.setPrefRowCount(2);
        area.accessibleTextProperty().bind(label.textProperty());
        area.promptTextProperty().bind(localization.text("settings.vocabulary.any"));
        label.setLabelFor(area);
        Button take = new Button();
        take.setId("setting-vocabulary-take-" + field.key());
        take.textProperty().bind(localization.text("settings.vocabulary.take"));
        take.setOnAction(_ -> model.wordsInUse(field, words -> model.vocabulary(field, words)));
        showing.add(() -> {
            List<String> words = model.now().vocabulary(field);
            text.show(String.join("\n", words));
            area.setPrefRowCount(Math.clamp(words.size(), 1, MOST_ROWS));
        });
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox head = new HBox(12, label, take);
        head.setAlignment(Pos.BASELINE_LEFT);
        return new VBox(4, head, area);
    }

    /// Shows values by their names; nothing is typed.
    static <T> StringConverter<T> named(java.util.function.Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@org.jspecify.annotations.Nullable T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed");
            }
        };
    }
}
