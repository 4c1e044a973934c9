package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class ContextMenusWindowTest {
    private final Localization localization = new Localization(Language.ENGLISH);
    private TextField field;
    private TextArea area;
    private CodeArea code;
    private ListView<String> list;

    @Start
    void start(Stage stage) {
        field = new TextField("one");
        area = new TextArea("two");
        code = new CodeArea("three");
        list = new ListView<>();
        list.getItems().setAll("four", "five", "six");
        list.getSelectionModel().select(1);
        Scene scene = new Scene(new VBox(field, area, code, list), 400, 500);
        ContextMenus.serve(scene, localization);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void closeMenus(FxRobot robot) {
        robot.interact(() -> menu().ifPresent(ContextMenu::hide));
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst();
    }

    private static ContextMenu byKey(FxRobot robot, Node node) {
        robot.interact(node::requestFocus);
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.interact(() -> {});
        return menu().orElseThrow();
    }

    private static List<String> words(ContextMenu menu) {
        return menu.getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    private static void choose(FxRobot robot, String id) {
        robot.interact(() -> {
            ContextMenu menu = menu().orElseThrow();
            menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
    }

    @Test
    void everyTextHasTheMenuByKeyInTheLanguageOfTheWindow(FxRobot robot) {
        for (Node node : List.of(field, area, code)) {
            assertEquals(List.of("Cut", "Copy", "Paste", "Delete", "Select all"), words(byKey(robot, node)));
            closeMenus(robot);
        }
        robot.interact(() -> localization.languageProperty().set(Language.CHINESE));
        for (Node node : List.of(field, area, code)) {
            assertEquals(List.of("剪切", "复制", "粘贴", "删除", "全选"), words(byKey(robot, node)));
            closeMenus(robot);
        }
    }

    @Test
    void theMenuOfATextStandsAtItsCaretByKeyAndComesByMouseToo(FxRobot robot) {
        ContextMenu menu = byKey(robot, code);
        robot.interact(() -> {
            Bounds bounds = code.localToScreen(code.getLayoutBounds());
            assertTrue(bounds.contains(menu.getAnchorX() + 1, menu.getAnchorY() - 1), menu.getAnchorX() + " " + bounds);
            menu.hide();
        });
        robot.rightClickOn(field);
        assertEquals(List.of("Cut", "Copy", "Paste", "Delete", "Select all"), words(menu().orElseThrow()));
    }

    @Test
    void whatTheMenuDoesIsDoneToTheText(FxRobot robot) {
        byKey(robot, code);
        choose(robot, "text-all");
        assertEquals("three", code.getSelectedText());
        byKey(robot, code);
        choose(robot, "text-cut");
        assertEquals("", code.getText());
        robot.interact(() -> field.selectAll());
        byKey(robot, field);
        choose(robot, "text-paste");
        assertEquals("three", field.getText());
    }

    @Test
    void aTextThatCannotBeEditedIsOnlyCopied(FxRobot robot) {
        robot.interact(() -> area.setEditable(false));
        byKey(robot, area);
        choose(robot, "text-all");
        ContextMenu menu = byKey(robot, area);
        assertEquals(List.of("Copy", "Select all"), menu.getItems().stream()
                .filter(item -> !item.isDisable() && item.getText() != null).map(MenuItem::getText).toList());
    }

    @Test
    void theMenuOfAListIsAskedForAtTheChosenRow(FxRobot robot) {
        robot.interact(() -> list.setOnContextMenuRequested(event -> {
            assertTrue(event.isKeyboardTrigger());
            new ContextMenu(new MenuItem(list.getSelectionModel().getSelectedItem())).show(list, event.getScreenX(),
                    event.getScreenY());
        }));
        ContextMenu menu = byKey(robot, list);
        assertEquals(List.of("five"), words(menu));
        robot.interact(() -> {
            Node row = robot.lookup(".list-cell").<Node>queryAll().stream()
                    .filter(cell -> cell instanceof javafx.scene.control.ListCell<?> some && some.isSelected())
                    .findFirst().orElseThrow();
            assertEquals(row.localToScreen(row.getLayoutBounds()).getMaxY(), menu.getAnchorY(), 1);
        });
    }
}
