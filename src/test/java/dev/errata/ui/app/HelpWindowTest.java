package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.fx.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class HelpWindowTest extends AppWindowCase {

    HelpWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.writeString(folder.resolve("a.json"), "{\"id\": \"git/a\", \"signature\": \"x\", \"regex\": \"x\"}");
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1200, 800);
    }

    private String headingOfHelp(FxRobot robot) {
        robot.interact(() -> shell().registry().get("help.page").run());
        String heading = text(robot, "#help-heading");
        robot.interact(() -> ((Button) robot.lookup("#help").query().getScene().lookup("#dialog-cancel")).fire());
        return heading;
    }

    @Test
    void opensAtThePageOfEachScreen(FxRobot robot) throws TimeoutException {
        assertEquals("How to begin", headingOfHelp(robot));
        openFolder(robot);
        Map<String, String> headings = new HashMap<>();
        for (String screen : new String[]{"records", "problems", "logs", "regex", "settings"}) {
            robot.interact(() -> shell().navigation().show(screen));
            headings.put(screen, headingOfHelp(robot));
        }
        assertEquals(Map.of("records", "Records", "problems", "Problems of the folder", "logs", "Logs", "regex",
                "Regex lab", "settings", "Settings of the folder"), headings);
    }

    @Test
    void aPageOfARuleLeadsToTheHelpAndStaysBelowIt(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        robot.interact(() -> shell().registry().run(shell().registry().get("problems.next")));
        Command explain = shell().registry().get("problems.explain");
        await("a problem is chosen", () -> shell().registry().obstacle(explain).getValue().isEmpty());
        robot.interact(() -> shell().registry().run(explain));
        robot.interact(() -> robot.lookup("#rule-help").queryAs(Hyperlink.class).fire());
        assertEquals("Problems of the folder", text(robot, "#help-heading"));
        robot.interact(() -> ((Button) robot.lookup("#help").query().getScene().lookup("#dialog-cancel")).fire());
        assertTrue(robot.lookup("#rule-page").tryQuery().isPresent());
    }

    @Test
    void speaksChinese(FxRobot robot) {
        robot.interact(() -> shell().localization().languageProperty().set(Language.CHINESE));
        assertEquals("如何开始", headingOfHelp(robot));
    }
}
