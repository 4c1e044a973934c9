package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Printable;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The lab on a record in which every name and text has a mark that turns the direction of writing, and is shown as it is otherwise.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class HostileTextInLabWindowTest {
    private final Path folder;
    private final Set<String> bare = new TreeSet<>();
    private OpenLab lab;
    private RegexLabPane pane;

    HostileTextInLabWindowTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Start
    void start(Stage stage) throws IOException {
        Files.writeString(folder.resolve("a.json"),
                """
                        {"id": "o\u202Em", "signature": "OOM\u202E command not allowed", "regex": "(?P<what>oom\u202E)|.*command.*not"}
                        """);
        Files.writeString(folder.resolve("b.json"),
                """
                        {"id": "r\u202Ed", "signature": "oom\u202E refused", "regex": "refused"}
                        """);
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/samples.jsonl"),
                "{\"record\":\"o\u202Em\",\"expect\":\"no-match\",\"text\":\"oom\u202E\",\"note\":\"n\u202Ee\"}\n");
        lab = new OpenLab(folder, "a.json", Runnable::run);
        pane = lab.pane(stage);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(lab::close);
    }

    private void settle(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            pane.node().applyCss();
            pane.node().layout();
        });
    }

    private void walk(Node node, String where) {
        if (node instanceof Text text) {
            look(text.getText(), where);
        }
        if (node instanceof Control control && control.getTooltip() != null) {
            look(control.getTooltip().getText(), where);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where));
        }
    }

    private void look(String shown, String where) {
        if (!Printable.inPlace(shown).equals(shown)) {
            bare.add(where + ": " + Printable.named(shown).strip());
        }
    }

    @Test
    void noTextThatIsDrawnTurnsTheDirectionOfWriting(FxRobot robot) {
        robot.interact(() -> lab.model.give("an oom\u202E here"));
        TabPane tabs = robot.lookup("#regexlab-tabs").queryAs(TabPane.class);
        for (int tab = 0; tab < 7; tab++) {
            int shown = tab;
            robot.interact(() -> tabs.getSelectionModel().select(shown));
            settle(robot);
            robot.interact(() -> walk(pane.node(), tabs.getTabs().get(shown).getId()));
        }
        assertTrue(robot.lookup("#regexlab-fault-use-regex-complexity").tryQuery().isPresent());
        assertEquals("", String.join("\n", bare));
    }

    @Test
    void anUnderscoreOfThePatternIsShownOnTheButtonThatRewritesIt(FxRobot robot) {
        robot.interact(() -> lab.model.editPattern("(?P<what>config_error)"));
        robot.interact(() -> robot.lookup("#regexlab-tabs").queryAs(TabPane.class).getSelectionModel().select(2));
        settle(robot);
        Button rewrite = robot.lookup("#regexlab-rewrite").queryAs(Button.class);
        assertEquals("Rewrite for all: (config_error)", ((Text) rewrite.lookup(".text")).getText());
    }
}
