package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the field is set by start, before each test
class PopupKeysWindowTest {
    private TextField field;

    @Start
    void start(Stage stage) {
        field = new TextField();
        Scene scene = new Scene(field, 300, 80);
        PopupKeys.guard(scene);
        stage.setScene(scene);
        stage.show();
        field.requestFocus();
    }

    private String text(FxRobot robot) {
        robot.interact(() -> {});
        return field.getText();
    }

    @Test
    void lettersInAPopupThatHoldsKeysReachNothingBehindIt(FxRobot robot) {
        ListView<String> list = new ListView<>();
        list.getItems().setAll("one", "two");
        Popup popup = new Popup();
        popup.setHideOnEscape(true);
        popup.getContent().setAll(list);
        PopupKeys.hold(popup);
        robot.interact(() -> {
            popup.show(field, 20, 20);
            list.requestFocus();
        });
        robot.type(KeyCode.SPACE, KeyCode.A, KeyCode.B);
        assertEquals("", text(robot));
        robot.interact(popup::hide);
        robot.type(KeyCode.A);
        assertEquals("a", text(robot));
    }

    @Test
    void theSpaceThatClosesAMenuReachesNothingBehindIt(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("one"), new MenuItem("two"));
        robot.interact(() -> menu.show(field, 20, 20));
        robot.type(KeyCode.Z, KeyCode.DOWN, KeyCode.SPACE);
        assertEquals("", text(robot));
        robot.type(KeyCode.ESCAPE, KeyCode.A);
        assertEquals("a", text(robot));
    }

    @Test
    void aPopupThatGoesWithTheTypingLeavesItTheKeys(FxRobot robot) {
        Popup popup = new Popup();
        popup.getContent().setAll(new ListView<String>());
        robot.interact(() -> popup.show(field, 20, 20));
        robot.type(KeyCode.A, KeyCode.B);
        assertEquals("ab", text(robot));
        robot.interact(popup::hide);
    }
}
