package dev.errata.ui.settings;

import dev.errata.curation.Severity;
import dev.errata.ui.control.ChosenCell;
import dev.errata.ui.control.SeveritySign;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import dev.errata.validation.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// How grave each rule is in the folder, and how much it finds there now.
final class RuleSection {
    private final SettingsViewModel model;
    private final Localization localization;
    private final TextField words = TypedText.harmless(new TextField());
    private final VBox rows = new VBox();
    private final VBox box = new VBox(8, words, rows);
    private final Map<Rule, Row> byRule = new LinkedHashMap<>();
    private Map<String, Integer> counts = Map.of();

    RuleSection(SettingsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        words.setId("setting-rule-words");
        words.promptTextProperty().bind(localization.text("settings.rules.find"));
        words.accessibleTextProperty().bind(localization.text("settings.rules.find"));
        words.textProperty().addListener((_, _, _) -> list());
        rows.getStyleClass().add("rule-settings");
        model.rules().forEach(rule -> byRule.put(rule, new Row(rule)));
        list();
    }

    Node node() {
        return box;
    }

    /// Brings all rows up to date.
    void show() {
        byRule.values().forEach(Row::show);
        list();
    }

    /// Counts what each rule finds now, in the background.
    void count() {
        model.countFindings(found -> {
            counts = found;
            byRule.values().forEach(Row::showCount);
        });
    }

    /// Those rules whose id or name holds what is typed.
    private void list() {
        String wanted = words.getText().strip().toLowerCase(Locale.ROOT);
        rows.getChildren().setAll(byRule.entrySet().stream()
                .filter(entry -> entry.getKey().id().contains(wanted)
                        || localization.now(entry.getKey().titleKey()).toLowerCase(Locale.ROOT).contains(wanted))
                .map(entry -> entry.getValue().row).toList());
    }

    private final class Row {
        private final Rule rule;
        private final SeveritySign sign;
        private final Label title = new Label();
        private final Label count = new Label();
        private final ComboBox<SettingsViewModel.Choice> choices = new ComboBox<>();
        private final HBox row;

        Row(Rule rule) {
            this.rule = rule;
            this.sign = new SeveritySign(rule.severity());
            Label id = new Label(rule.id());
            id.getStyleClass().addAll("quiet", "code");
            VBox names = new VBox(title, id);
            HBox.setHgrow(names, Priority.ALWAYS);
            names.setMinWidth(0);
            count.getStyleClass().add("quiet");
            count.setMinWidth(Region.USE_PREF_SIZE);
            choices.setId("setting-rule-" + rule.id());
            choices.getItems().setAll(SettingsViewModel.Choice.values());
            ChosenCell.in(choices);
            choices.setOnAction(_ -> Optional.ofNullable(choices.getValue())
                    .ifPresent(choice -> model.choose(rule, choice)));
            row = new HBox(10, sign, names, count, choices);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("rule-setting");
        }

        private void show() {
            title.setText(localization.now(rule.titleKey()));
            choices.setAccessibleText(title.getText());
            choices.setConverter(SettingControls.named(this::name));
            choices.setValue(model.choice(rule));
            model.now().severity(rule.id(), rule.severity()).ifPresent(sign::show);
            sign.setOpacity(model.choice(rule) == SettingsViewModel.Choice.OFF ? 0.35 : 1);
            showCount();
        }

        private String name(SettingsViewModel.Choice choice) {
            return switch (choice) {
                case USUAL -> localization.now("settings.rules.usual", usual());
                case OFF -> localization.now("settings.rules.off");
                case ERROR, WARNING, INFO -> localization.now(
                        "control.severity." + choice.name().toLowerCase(Locale.ROOT));
            };
        }

        /// The severity of its findings, or the mildest and the gravest.
        private String usual() {
            List<Severity> all = Stream.concat(Stream.of(rule.severity()), rule.otherSeverities().stream()).sorted()
                    .toList();
            return Stream.of(all.getLast(), all.getFirst()).distinct()
                    .map(severity -> localization.now("control.severity." + severity.word()))
                    .collect(Collectors.joining("–"));
        }

        private void showCount() {
            count.setText(localization.now("settings.rules.count", counts.getOrDefault(rule.id(), 0)));
        }
    }
}
