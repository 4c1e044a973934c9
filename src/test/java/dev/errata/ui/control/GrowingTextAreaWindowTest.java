package dev.errata.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class GrowingTextAreaWindowTest {
    private static final double ABOVE_AND_BELOW = 12;

    private GrowingTextArea area;
    private VBox box;

    @Start
    void start(Stage stage) {
        area = new GrowingTextArea();
        box = new VBox(area);
        Scene scene = new Scene(box, 700, 400);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void hasRoomForAPromptUntilThereIsText(FxRobot robot) {
        robot.interact(() -> {
            area.setPromptText("Commands or steps, where the action does not say it all; may be empty.");
            area.setMinWidth(240);
            area.setMaxWidth(240);
            box.layout();
        });
        robot.interact(() -> {
            double prompt = ((Text) area.lookup(".text")).getLayoutBounds().getHeight();
            assertTrue(prompt > 2 * area.getFont().getSize(), "it is broken");
            assertEquals(Math.ceil(prompt) + ABOVE_AND_BELOW, area.getHeight(), 2);
            area.setText("x");
            box.layout();
        });
        robot.interact(() -> assertTrue(area.getHeight() < 3 * area.getFont().getSize()));
    }

    @Test
    void isAsHighAsItsTextWhateverItsWidth(FxRobot robot) {
        robot.interact(() -> area.setText("Wait for an official tsunami siren, text alert, or civil defence broadcast "
                + "before evacuating the coast after strongly feeling an earthquake"));
        for (double width = 300; width < 500; width++) {
            double now = width;
            robot.interact(() -> {
                area.setMinWidth(now);
                area.setMaxWidth(now);
                box.layout();
            });
            robot.interact(() -> {
                double text = ((Text) area.lookup(".text")).getLayoutBounds().getHeight();
                assertEquals(Math.ceil(text) + ABOVE_AND_BELOW, area.getHeight(), 2,
                        "at a width of " + now + ", broken at "
                                + ((Text) area.lookup(".text")).getWrappingWidth());
            });
        }
    }
}
