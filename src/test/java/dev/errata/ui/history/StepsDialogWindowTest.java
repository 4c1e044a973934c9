package dev.errata.ui.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Dialogs;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.Unremembered;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class StepsDialogWindowTest {
    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 900, 600));
        stage.show();
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        Localization localization = new Localization(Language.ENGLISH);
        Dialogs dialogs = new Dialogs(() -> Optional.of(stage), Appearance.onToolkit(Theme.LIGHT, List.of()),
                localization, Unremembered.settings());
        new StepsDialog(new FormTestFolder(folder).open(tasks), localization, tasks, dialogs).show();
    }

    @Test
    void saysWhatStandsWhereNoStepIs(FxRobot robot) {
        assertEquals("The records as they were when the folder was opened, before any step.",
                robot.lookup("#history-start").queryAs(Label.class).getText());
    }
}
