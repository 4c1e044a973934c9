package dev.errata.ui.regexlab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.ui.control.ControlStyles;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class ResultSwitchWindowTest {
    private final Region result = new Region();
    private Scene scene;

    @Start
    void start(Stage stage) {
        result.setMinHeight(200);
        scene = new Scene((Parent) new ResultSwitch(result, new Region(), new SimpleStringProperty("On logs"),
                new SimpleObjectProperty<>(true), new Localization(Language.ENGLISH)).node(), 400, 300);
        Appearance.onToolkit(Theme.LIGHT, List.of(ControlStyles.VALUES, RegexDrawer.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 60, 130, 300})
    void whatIsShownLiesUnderTheButtonsHoweverLowThePlaceIs(double height, FxRobot robot) {
        robot.interact(() -> {
            Parent root = scene.getRoot();
            root.setManaged(false);
            root.resize(400, height);
            root.layout();
            ToggleButton button = (ToggleButton) scene.lookup("#regexlab-show-matches");
            double bottom = button.localToScene(button.getLayoutBounds()).getMaxY();
            assertTrue(result.localToScene(result.getLayoutBounds()).getMinY() >= bottom,
                    () -> result.localToScene(result.getLayoutBounds()) + " above " + bottom);
            assertEquals(button.prefHeight(-1), button.getHeight(), 0.6);
            Region shown = (Region) result.getParent();
            assertEquals(shown.getHeight(), shown.getClip().getLayoutBounds().getHeight(), 0.01);
        });
    }
}
