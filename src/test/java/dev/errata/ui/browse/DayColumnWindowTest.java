package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.search.SortKey;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.CommandRegistry;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Days in the table.
@ExtendWith(WindowExtension.class)
class DayColumnWindowTest {
    private final Path folder;
    private final Localization localization = new Localization(Language.CHINESE);

    DayColumnWindowTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
    }

    @Start
    void start(Stage stage) throws IOException {
        FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
        CurationSession session = BrowseFixture.session(folder, tasks);
        RecordsViewModel model = new RecordsViewModel(session, tasks, Delay.onToolkit(),
                BrowseFixture.remembered(Delay.onToolkit()));
        CommandRegistry registry = new CommandRegistry();
        registry.screenProperty().set(Optional.of("records"));
        BrowsePane pane = new BrowsePane(model,
                new SearchesViewModel(session, model, tasks, Delay.onToolkit(), _ -> {}), "records", localization,
                registry, Delay.onToolkit(), () -> {});
        model.sort(SortKey.ID.usualOrder());
        model.look().layoutProperty().set(ListLayout.TABLE);
        model.look().columnsProperty().set(List.of(new Column(SortKey.LAST_CONFIRMED)));
        Scene scene = new Scene(pane.node(), 800, 600);
        Appearance.onToolkit(Theme.LIGHT, List.of(BrowsePane.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.sizeToScene();
        stage.show();
    }

    @Test
    void standAsTheLanguageWritesThemAndHaveRoom(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        Labeled cell = cell(robot, "年");
        assertTrue(cell.getText().matches("2026年\\d月1日"), cell.getText());
        robot.interact(() -> {
            Text longest = new Text("2028年12月28日");
            longest.setFont(cell.getFont());
            double room = cell.getWidth() - cell.getInsets().getLeft() - cell.getInsets().getRight();
            assertTrue(longest.getLayoutBounds().getWidth() <= room,
                    longest.getLayoutBounds().getWidth() + " in " + room);
        });
        robot.interact(() -> localization.languageProperty().set(Language.ENGLISH));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1, 2026", cell(robot, ", 2026").getText().replaceFirst("\\p{Alpha}+ ", ""));
    }

    private static Labeled cell(FxRobot robot, String part) {
        return robot.lookup(".column-cell").queryAllAs(Labeled.class).stream()
                .filter(cell -> cell.getText().contains(part)).findFirst().orElseThrow();
    }
}
