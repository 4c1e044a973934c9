package dev.errata.ui.settings;

import dev.errata.curation.LogSet;
import dev.errata.message.Printable;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.TabKey;
import dev.errata.ui.fx.Tone;
import dev.errata.workspace.LogSetFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A set of logs in the settings, as long as there is one of its name: which files it names, what of them is there, and whether it
/// is clean.
final class LogSetRow {
    private static final int MOST_ROWS = 8;
    private static final int MOST_NOTES = 5;

    private final SettingsViewModel model;
    private final Localization localization;
    private final Label title = new Label();
    private final Label state = new Label();
    private final CheckBox clean = new CheckBox();
    private final Button remove = new Button("", new FontIcon(Feather.TRASH_2));
    private final TextArea area = new TextArea();
    private final SettledText files;
    private final VBox notes = new VBox(6);
    private final VBox box;
    private LogSet set;

    LogSetRow(LogSet set, SettingsViewModel model, Localization localization) {
        this.set = set;
        this.model = model;
        this.localization = localization;
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        state.getStyleClass().add("quiet");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        clean.setMinWidth(Region.USE_PREF_SIZE);
        clean.setOnAction(_ -> keep());
        remove.getStyleClass().add("icon-button");
        remove.setTooltip(new Tooltip());
        remove.setOnAction(_ -> model.remove(this.set));
        area.getStyleClass().add("code");
        TabKey.moves(area);
        files = new SettledText(area, text -> {
            keep();
            return LogSet.areFiles(lines(text));
        });
        HBox head = new HBox(10, title, state, clean, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        box = new VBox(6, head, area, notes);
        box.getStyleClass().add("log-setting");
    }

    Node node() {
        return box;
    }

    /// What is done with the set as a whole gets the focus.
    void focus() {
        remove.requestFocus();
    }

    /// Shows the set as it is now.
    ///
    /// @param there its files, where they have been looked for
    void show(LogSet now, Optional<LogSetFiles> there, String id) {
        set = now;
        title.setId(id + "-name");
        title.setText(Printable.inPlace(set.name()));
        state.setId(id + "-state");
        state.setText(there.map(found -> localization.now("settings.logs.state", found.files().size(),
                found.bytes() / 1e6)).orElseGet(() -> localization.now("settings.logs.looking")));
        clean.setId(id + "-clean");
        clean.setText(localization.now("settings.logs.clean"));
        clean.setSelected(set.clean());
        remove.setId(id + "-remove");
        remove.setAccessibleText(localization.now("settings.logs.remove", set.name()));
        remove.getTooltip().setText(remove.getAccessibleText());
        area.setId(id + "-files");
        area.setPrefRowCount(Math.clamp(set.files().size(), 1, MOST_ROWS));
        area.setAccessibleText(localization.now("settings.logs.files", set.name()));
        files.show(String.join("\n", set.files()));
        List<Node> told = new ArrayList<>();
        there.ifPresent(found -> told.addAll(refusals(found)));
        model.omissions(set).stream().limit(MOST_NOTES).forEach(omission -> told.add(note(
                localization.now(omission.key(), omission.log(), omission.number(), omission.number() / 1e6))));
        notes.getChildren().setAll(told);
        notes.setManaged(!told.isEmpty());
    }

    /// Keeps what is ticked and typed; files that cannot be stay as they were. Who is gone meanwhile stays so.
    private void keep() {
        if (model.now().logs().stream().anyMatch(other -> other.name().equals(set.name()))) {
            model.keep(new LogSet(set.name(), Optional.of(lines(files.text())).filter(LogSet::areFiles)
                    .orElse(set.files()), clean.isSelected()), () -> {});
        }
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    private List<Node> refusals(LogSetFiles found) {
        List<Node> told = new ArrayList<>();
        found.refused().stream().limit(MOST_NOTES)
                .forEach(refusal -> told.add(note(localization.now(refusal.key(), refusal.named()))));
        if (found.refused().size() > MOST_NOTES) {
            told.add(note(localization.now("settings.logs.more", found.refused().size() - MOST_NOTES)));
        }
        return told;
    }

    private static Label note(String text) {
        Label note = new Label(text, new FontIcon(Tone.WARNING.sign()));
        note.getStyleClass().addAll("field-note", Tone.WARNING.styleClass());
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        return note;
    }
}
