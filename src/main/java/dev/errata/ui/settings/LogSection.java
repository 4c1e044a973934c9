package dev.errata.ui.settings;

import dev.errata.curation.LogSet;
import dev.errata.message.Printable;
import dev.errata.ui.control.FittingPrompt;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TabKey;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.LogSetFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sets of logs that the folder keeps: which files each names, what of them is there, and whether it is clean.
final class LogSection {
    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");
    private static final int MOST_ROWS = 8;
    private static final int MOST_NOTES = 5;

    private final SettingsViewModel model;
    private final Localization localization;
    private final VBox rows = new VBox();
    private final VBox box;
    private final TextField name = TypedText.harmless(new TextField());
    private final TextField files = TypedText.harmless(new TextField());
    private final Button add = new Button();
    private List<LogSet> shown = List.of();
    private Map<String, LogSetFiles> found = Map.of();

    LogSection(SettingsViewModel model, Localization localization) {
        this.model = model;
        this.localization = localization;
        rows.getStyleClass().add("log-settings");
        field(name, "setting-logs-new-name", "settings.logs.name", 14);
        field(files, "setting-logs-new-files", "settings.logs.file", 20);
        files.getStyleClass().add("code");
        HBox.setHgrow(files, Priority.ALWAYS);
        add.setId("setting-logs-add");
        add.textProperty().bind(localization.text("settings.logs.add"));
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        name.textProperty().subscribe(_ -> add.setDisable(!isReady()));
        files.textProperty().subscribe(_ -> add.setDisable(!isReady()));
        files.setOnAction(_ -> add());
        HBox adding = new HBox(8, name, files, add);
        adding.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(8, rows, adding);
    }

    private void field(TextField field, String id, String key, int columns) {
        field.setId(id);
        field.setPrefColumnCount(columns);
        FittingPrompt.of(field, localization.text(key), localization.text(key + "-brief"));
    }

    Node node() {
        return box;
    }

    private boolean isReady() {
        return LogSet.isName(name.getText().strip()) && LogSet.areFiles(List.of(files.getText().strip()))
                && model.now().logs().stream().noneMatch(set -> set.name().equals(name.getText().strip()));
    }

    private void add() {
        if (isReady()) {
            model.keep(new LogSet(name.getText().strip(), List.of(files.getText().strip()), false));
            name.clear();
            files.clear();
        }
    }

    /// Brings the sets up to date, and looks for their files.
    void show() {
        if (!model.now().logs().equals(shown)) {
            shown = model.now().logs();
            list();
            look();
        } else {
            list();
        }
        add.setDisable(!isReady());
    }

    /// Looks for the files of the sets, in the background.
    void look() {
        model.filesOfSets(now -> {
            Map<String, LogSetFiles> byName = new HashMap<>();
            now.forEach(files -> byName.put(files.set().name(), files));
            found = byName;
            list();
        });
    }

    private void list() {
        rows.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            rows.getChildren().add(row(shown.get(i), "setting-logs-" + i));
        }
    }

    private Node row(LogSet set, String id) {
        Label title = new Label(Printable.inPlace(set.name()));
        title.setId(id + "-name");
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        Optional<LogSetFiles> there = Optional.ofNullable(found.get(set.name()))
                .filter(files -> files.set().equals(set));
        Label state = new Label(there.map(files -> localization.now("settings.logs.state", files.files().size(),
                files.bytes() / 1e6)).orElseGet(() -> localization.now("settings.logs.looking")));
        state.setId(id + "-state");
        state.getStyleClass().add("quiet");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        CheckBox clean = new CheckBox(localization.now("settings.logs.clean"));
        clean.setId(id + "-clean");
        clean.setSelected(set.clean());
        clean.setMinWidth(Region.USE_PREF_SIZE);
        clean.setOnAction(_ -> model.keep(new LogSet(set.name(), set.files(), clean.isSelected())));
        Button remove = new Button("", new FontIcon(Feather.TRASH_2));
        remove.setId(id + "-remove");
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(localization.now("settings.logs.remove", set.name()));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> model.remove(set));
        HBox head = new HBox(10, title, state, clean, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(6, head, area(set, id));
        there.ifPresent(files -> row.getChildren().addAll(refusals(files)));
        model.omissions(set).stream().limit(MOST_NOTES).forEach(omission -> row.getChildren().add(note(
                localization.now(omission.key(), omission.log(), omission.number(), omission.number() / 1e6))));
        row.getStyleClass().add("log-setting");
        return row;
    }

    private Node area(LogSet set, String id) {
        TextArea area = new TextArea(Printable.inPlace(String.join("\n", set.files())));
        area.setId(id + "-files");
        TabKey.moves(area);
        area.getStyleClass().add("code");
        area.setPrefRowCount(Math.clamp(set.files().size(), 1, MOST_ROWS));
        area.setAccessibleText(localization.now("settings.logs.files", set.name()));
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                List<String> files = area.getText().lines().map(String::strip).filter(line -> !line.isEmpty())
                        .distinct().toList();
                boolean fits = LogSet.areFiles(files);
                area.pseudoClassStateChanged(FAULTY, !fits);
                if (fits) {
                    model.keep(new LogSet(set.name(), files, set.clean()));
                }
            }
        });
        return area;
    }

    private List<Node> refusals(LogSetFiles files) {
        List<Node> notes = new ArrayList<>();
        files.refused().stream().limit(MOST_NOTES)
                .forEach(refusal -> notes.add(note(localization.now(refusal.key(), refusal.named()))));
        if (files.refused().size() > MOST_NOTES) {
            notes.add(note(localization.now("settings.logs.more", files.refused().size() - MOST_NOTES)));
        }
        return notes;
    }

    private static Label note(String text) {
        Label note = new Label(text, new FontIcon(Tone.WARNING.sign()));
        note.getStyleClass().addAll("field-note", Tone.WARNING.styleClass());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }
}
