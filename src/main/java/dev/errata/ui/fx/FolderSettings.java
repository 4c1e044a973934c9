package dev.errata.ui.fx;

import dev.errata.curation.Settings;
import dev.errata.curation.SettingsText;
import dev.errata.regex.PatternOptions;
import dev.errata.workspace.SideFiles;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The settings of an open folder as the window sees them. Belongs to the FX thread; the file is read and written in the background.
public final class FolderSettings {
    private final SideFiles side;
    private final FxTasks tasks;
    private final Runnable onChange;
    private final ReadOnlyObjectWrapper<SettingsText> text;
    private final ReadOnlyObjectWrapper<PatternOptions> patternOptions;

    /// @param onChange runs when something else counts than before
    FolderSettings(SideFiles side, FxTasks tasks, Runnable onChange) {
        this.side = side;
        this.tasks = tasks;
        this.onChange = onChange;
        this.text = new ReadOnlyObjectWrapper<>(side.settings());
        this.patternOptions = new ReadOnlyObjectWrapper<>(text.get().settings().patternOptions());
    }

    /// What counts, and what in the file does not.
    public ReadOnlyObjectProperty<SettingsText> textProperty() {
        return text.getReadOnlyProperty();
    }

    /// How the patterns of the folder are meant.
    public ReadOnlyObjectProperty<PatternOptions> patternOptionsProperty() {
        return patternOptions.getReadOnlyProperty();
    }

    /// The text of the file as last read or written; empty where there is none.
    public String source() {
        return side.settingsSource();
    }

    /// Changes the text of the file. What others wrote there meanwhile stays.
    public FxTask change(UnaryOperator<String> change, Runnable onSuccess, Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> side.changeSettings(change), changed -> {
            follow(changed);
            onSuccess.run();
        }, onFailure);
    }

    /// Looks whether others have changed the file.
    public FxTask read(Consumer<Exception> onFailure) {
        return tasks.start((_, _) -> side.readSettings(), this::follow, onFailure);
    }

    private void follow(SettingsText now) {
        Settings before = text.get().settings();
        text.set(now);
        patternOptions.set(now.settings().patternOptions());
        if (!now.settings().equals(before)) {
            onChange.run();
        }
    }
}
