package dev.errata.ui.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.WindowExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Dialogs over a folder of a few records, worked by keyboard alone.
@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by show, before each test
abstract class RefactorWindowCase {
    final Path temp;
    RefactorFolder folder;
    private List<Command> commands;

    RefactorWindowCase(Path temp) {
        this.temp = temp;
    }

    /// The toolkit calls a start of the test's own class alone.
    void show(Stage stage) throws IOException {
        folder = new RefactorFolder(temp);
        stage.setScene(new Scene(new Region(), 1000, 700));
        stage.show();
        commands = folder.commands(stage);
    }

    Command command(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    void open(FxRobot robot, String id) {
        robot.interact(() -> command(id).run());
        WaitForAsyncUtils.waitForFxEvents();
    }

    static void type(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.type(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    static void write(FxRobot robot, String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Tab after Tab, until the control with this id has the focus.
    static void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 60 && !id.equals(focused()); i++) {
            type(robot, KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    static String focused() {
        return Window.getWindows().stream().filter(Window::isFocused).map(Window::getScene)
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()).stream())
                .flatMap(node -> Optional.ofNullable(node.getId()).stream()).findFirst().orElse("");
    }

    static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    static String typed(FxRobot robot, String query) {
        return robot.lookup(query).query() instanceof CodeArea pattern
                ? pattern.getText()
                : robot.lookup(query).queryAs(TextInputControl.class).getText();
    }

    static boolean isShown(FxRobot robot, String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    static <T> void choose(FxRobot robot, String query, String name) {
        ComboBox<T> box = robot.lookup(query).queryComboBox();
        box.setValue(box.getItems().stream().filter(item -> name.equals(box.getConverter().toString(item))).findFirst()
                .orElseThrow());
    }

    /// How a character of a pattern looks.
    static String look(FxRobot robot, String query, int at) {
        return String.join(" ", robot.lookup(query).queryAs(CodeArea.class).getStyleOfChar(at)).replace("pattern-", "");
    }
}
