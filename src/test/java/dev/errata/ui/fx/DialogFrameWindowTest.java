package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.collections.FXCollections;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class DialogFrameWindowTest {
    private final List<String> done = new ArrayList<>();
    private Dialogs dialogs;
    private DialogFrame dialog;
    private Stage owner;

    @Start
    void start(Stage stage) {
        owner = stage;
        stage.setScene(new Scene(new StackPane(), 600, 400));
        stage.show();
        dialogs = new Dialogs(() -> Optional.of(stage), Appearance.onToolkit(Theme.LIGHT, List.of()),
                new Localization(Language.ENGLISH), Unremembered.settings());
        dialog = dialogs.frame(Phrase.of("history.all"))
                .content(new ListView<>(FXCollections.observableArrayList("one", "two")))
                .onCancel(() -> done.add("cancelled"))
                .action(DialogAction.main("go", Phrase.of("history.go"), () -> done.add("gone"))).show();
    }

    @Test
    void theWindowBearsTheTitleOfTheDialog() {
        assertEquals(Optional.of(new Localization(Language.ENGLISH).now("history.all")),
                Window.getWindows().stream().filter(window -> window instanceof Stage owned && owned.getOwner() != null)
                        .map(window -> ((Stage) window).getTitle()).findFirst());
    }

    @Test
    void isLeftByEscapeFromAListToo(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.ESCAPE);

        assertFalse(dialog.isShowing());
        assertEquals(List.of("cancelled"), done);
    }

    @Test
    void controlAndEnterPressTheMainButton(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        assertFalse(dialog.isShowing());
        assertEquals(List.of("gone"), done);
    }

    @Test
    void aButtonThatHasTheFocusFirstShowsIt(FxRobot robot) {
        Button first = new Button("Choose…");
        robot.interact(() -> {
            dialog.close();
            dialog = dialogs.frame(Phrase.of("history.all")).content(new HBox(first, new Button("Paste"))).show();
        });
        assertTrue(first.isFocused());
        assertTrue(first.isFocusVisible());
        robot.interact(dialog::close);
    }

    @Test
    void staysOnTheScreenOverAWindowAtItsEdge(FxRobot robot) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        robot.interact(() -> {
            dialog.close();
            owner.setWidth(300);
            owner.setHeight(200);
            owner.setX(room.getMaxX() - 300);
            owner.setY(room.getMaxY() - 200);
        });
        StackPane large = new StackPane();
        large.setPrefSize(700, 500);
        robot.interact(() -> dialog = dialogs.frame(Phrase.of("history.all")).content(large).show());
        Window shown = large.getScene().getWindow();
        assertTrue(room.contains(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight()),
                () -> shown.getX() + " " + shown.getY() + " " + shown.getWidth() + " × " + shown.getHeight());
        robot.interact(dialog::close);
    }

    @Test
    void comesBackWhereAWindowManagerPutsItOffTheScreen(FxRobot robot) throws TimeoutException {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        StackPane content = new StackPane();
        content.setPrefSize(400, 300);
        robot.interact(() -> {
            dialog.close();
            dialog = dialogs.frame(Phrase.of("history.all")).content(content).show();
        });
        Window shown = content.getScene().getWindow();
        robot.interact(() -> {
            shown.setX(room.getMinX() - 350);
            shown.setY(room.getMinY() - 250);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> room.contains(shown.getX(), shown.getY(), shown.getWidth(), shown.getHeight())));
        robot.interact(dialog::close);
    }

    @Test
    void theDividersOfADialogStandWhereTheyWereLeft(FxRobot robot) {
        SplitPane first = split();
        robot.interact(() -> {
            dialog.close();
            dialog = dialogs.frame(Phrase.of("history.all")).content(first).show();
            first.setDividerPositions(0.3);
        });
        double left = first.getDividerPositions()[0];
        SplitPane again = split();
        robot.interact(() -> {
            dialog.close();
            dialog = dialogs.frame(Phrase.of("history.all")).content(again).show();
        });

        assertEquals(left, again.getDividerPositions()[0], 0.01);
        robot.interact(dialog::close);
    }

    private static SplitPane split() {
        SplitPane split = new SplitPane(new StackPane(), new StackPane());
        split.setId("two-parts");
        split.setPrefSize(600, 300);
        return split;
    }
}
