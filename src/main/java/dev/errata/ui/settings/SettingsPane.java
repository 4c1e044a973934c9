package dev.errata.ui.settings;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CommandControls;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FocusPart;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Late;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notifier;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.StyleSheet;
import java.util.List;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/// The settings of the folder as a screen. Its page is made when it is first shown.
public final class SettingsPane {
    public static final StyleSheet STYLES = StyleSheet.beside(SettingsPane.class, "settings.css");

    private final Late<SettingsPage> page;
    private final Subscription command;

    /// @param screen the id of the screen that shows it
    public SettingsPane(CurationSession session, Localization localization, FxTasks tasks, Notifier notifier,
            String screen, CommandRegistry registry, CommandControls controls) {
        SettingsViewModel model = new SettingsViewModel(session, tasks, notifier);
        Command back = Command.named("settings.take-back").icon(Feather.CORNER_UP_LEFT).key("Alt+Shift+Q")
                .on(screen).onlyIf(model.changedProperty(), Phrase.of("settings.obstacle.unchanged"))
                .runs(model::takeBack);
        command = registry.register(back);
        page = new Late<>(() -> new SettingsPage(session, model, localization, controls.button(back)));
    }

    public Parent node() {
        return page.get().node();
    }

    /// The screen has come to the front: others may have written the file, or logs.
    public void shown() {
        page.get().shown();
    }

    public void focus() {
        page.get().focus();
    }

    public List<FocusPart> parts() {
        return page.get().parts();
    }

    /// Stops listening to the session.
    public void close() {
        command.close();
        page.made().ifPresent(SettingsPage::close);
    }
}
