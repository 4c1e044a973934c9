package dev.errata.ui.settings;

import dev.errata.curation.LogSet;
import dev.errata.ui.control.FittingPrompt;
import dev.errata.ui.control.NodePool;
import dev.errata.ui.control.TypedText;
import dev.errata.ui.fx.Localization;
import dev.errata.workspace.LogSetFiles;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sets of logs that the folder keeps: which files each names, what of them is there, and whether it is clean.
final class LogSection {
    private final SettingsViewModel model;
    private final Localization localization;
    private final VBox rows = new VBox();
    private final VBox box;
    private final TextField name = TypedText.harmless(new TextField());
    private final TextField files = TypedText.harmless(new TextField());
    private final Button add = new Button();
    private Map<String, LogSetRow> kept = new LinkedHashMap<>();
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
        name.textProperty().subscribe(_ -> readyOrNot());
        files.textProperty().subscribe(_ -> readyOrNot());
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
            LogSet added = new LogSet(name.getText().strip(), List.of(files.getText().strip()), false);
            model.keep(added, () -> clear(added));
        }
    }

    /// What was typed after the set was added stays.
    private void clear(LogSet added) {
        if (name.getText().strip().equals(added.name()) && List.of(files.getText().strip()).equals(added.files())) {
            name.clear();
            files.clear();
        }
    }

    /// A button that is disabled hands the focus to whatever comes next on the page; the next set begins with its name.
    private void readyOrNot() {
        if (add.isFocused() && !isReady()) {
            name.requestFocus();
        }
        add.setDisable(!isReady());
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
        readyOrNot();
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

    /// Rows that stay keep what is typed in them, and the focus.
    private void list() {
        List<LogSetRow> before = List.copyOf(kept.values());
        Map<String, LogSetRow> now = new LinkedHashMap<>();
        for (LogSet set : shown) {
            LogSetRow row = Optional.ofNullable(kept.get(set.name()))
                    .orElseGet(() -> new LogSetRow(set, model, localization));
            row.show(set, Optional.ofNullable(found.get(set.name())).filter(files -> files.set().equals(set)),
                    "setting-logs-" + now.size());
            now.put(set.name(), row);
        }
        kept = now;
        List<Node> nodes = kept.values().stream().map(LogSetRow::node).toList();
        int left = before.stream().filter(row -> row.node().isFocusWithin() && !nodes.contains(row.node()))
                .mapToInt(before::indexOf).findFirst().orElse(-1);
        rows.getChildren().retainAll(nodes);
        NodePool.arrange(rows.getChildren(), nodes);
        if (left >= 0) {
            kept.values().stream().skip(Math.min(left, Math.max(0, nodes.size() - 1))).findFirst()
                    .ifPresentOrElse(LogSetRow::focus, name::requestFocus);
        }
    }
}
