package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import dev.errata.search.IndexedRecord;
import dev.errata.search.Standing;
import dev.errata.ui.fx.Appearance;
import dev.errata.ui.fx.Theme;
import dev.errata.ui.fx.WindowExtension;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
class SeverityBadgeWindowTest {
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(root, 100, 60);
        Appearance.onToolkit(Theme.LIGHT, List.of(BrowsePane.STYLES)).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 10, 16, 88})
    void theNumberOfWarningsLeavesTheEdgesOfTheTriangleFree(int warnings, FxRobot robot) {
        robot.interact(() -> {
            SeverityBadge badge = new SeverityBadge();
            badge.show(IndexedRecord.of(new ErrorRecord("go/panic.json", JsonText.of("{}")),
                    new Standing(0, warnings, 0, 0,
                            List.of(), Standing.Saving.SAVED)),
                    Checks.DONE);
            root.getChildren().setAll(badge);
            root.applyCss();
            root.layout();
            Label number = (Label) badge.lookup(".number");
            Bounds triangle = badge.lookup(".shape").getBoundsInParent();
            Text digits = new Text(number.getText());
            digits.setFont(number.getFont());
            digits.setBoundsType(TextBoundsType.VISUAL);
            Point2D foot = number.localToParent(0, number.getBaselineOffset());
            double head = foot.getY() - digits.getLayoutBounds().getHeight();
            double room = triangle.getWidth() * (head - triangle.getMinY()) / triangle.getHeight();
            assertTrue(digits.getLayoutBounds().getWidth() + 2 <= room,
                    () -> "%s is %.1f wide where there is room for %.1f".formatted(number.getText(),
                            digits.getLayoutBounds().getWidth(), room));
        });
    }
}
