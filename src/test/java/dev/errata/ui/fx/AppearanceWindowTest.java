package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.application.PlatformImpl;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tooltip;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
@SuppressWarnings("NullAway.Init") // the fields are set by start, before each test
class AppearanceWindowTest {
    private static final String LIGHT_GROUND = "f6f7f9";
    private static final String DARK_GROUND = "15181d";

    private final SimpleObjectProperty<Boolean> systemIsDark = new SimpleObjectProperty<>(false);
    private Appearance appearance;
    private Scene scene;

    @Start
    void start(Stage stage) {
        appearance = new Appearance(Theme.SYSTEM, systemIsDark, List.of());
        scene = new Scene(new Region(), 200, 100);
        appearance.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// The colour of the ground, as tokens-light.css and tokens-dark.css have it.
    private String ground() {
        return painted(scene.getRoot());
    }

    private static String painted(Parent root) {
        root.applyCss();
        return ((Region) root).getBackground().getFills().getFirst().getFill().toString().substring(2, 8);
    }

    @Test
    void aPopupIsFilledWhereTheDesktopCannotBlendItsCorners(FxRobot robot) {
        ContextMenu menu = new ContextMenu(new MenuItem("one"));
        robot.interact(() -> menu.show(scene.getRoot(), Side.BOTTOM, 0, 0));
        boolean isFilled = !((Region) menu.getScene().getRoot()).getBackground().getFills().isEmpty();
        robot.interact(() -> {
            assertEquals(!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW), isFilled);
            menu.hide();
        });
    }

    @Test
    void theSystemIsFollowedWhileTheWindowIsOpen(FxRobot robot) {
        assertEquals(LIGHT_GROUND, ground());
        robot.interact(() -> systemIsDark.set(true));
        assertEquals(DARK_GROUND, ground());
        assertTrue(appearance.dark().getValue());
        robot.interact(() -> systemIsDark.set(false));
        assertEquals(LIGHT_GROUND, ground());
    }

    @Test
    void popupsAreAsDarkAsTheirWindowWhetherTheyAreOpenOrNot(FxRobot robot) {
        Tooltip first = new Tooltip("first");
        Tooltip second = new Tooltip("second");
        robot.interact(() -> {
            systemIsDark.set(true);
            first.show(scene.getRoot(), 10, 10);
            second.show(first, 10, 10);
        });
        assertTrue(isDark(first));
        assertTrue(isDark(second));
        robot.interact(() -> systemIsDark.set(false));
        assertFalse(isDark(first));
        assertFalse(isDark(second));
        robot.interact(() -> {
            second.hide();
            systemIsDark.set(true);
            second.show(first, 10, 10);
        });
        assertTrue(isDark(second));
    }

    private static boolean isDark(Tooltip tip) {
        return tip.getScene().getRoot().getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark"));
    }

    /// By what is painted: opacity and the sheet of the toolkit have their say too.
    @Test
    void boxesToChooseByAreSeenWhetherTheyCanBeUsedOrNot(FxRobot robot) {
        List<Labeled> boxes = List.of(new RadioButton("one"), new CheckBox("two"), new RadioButton("three"),
                new CheckBox("four"));
        boxes.subList(2, 4).forEach(box -> box.setDisable(true));
        List<String> faint = new ArrayList<>();
        robot.interact(() -> {
            VBox panel = new VBox(8);
            panel.getStyleClass().add("panel");
            panel.getChildren().addAll(boxes);
            scene.setRoot(panel);
            for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
                appearance.themeProperty().set(theme);
                panel.applyCss();
                panel.layout();
                PixelReader pixels = scene.snapshot(null).getPixelReader();
                int ground = pixels.getArgb(190, 95) & 0xFFFFFF;
                for (Labeled box : boxes) {
                    Bounds place = box.lookup(box instanceof CheckBox ? ".box" : ".radio")
                            .localToScene(box.lookup(box instanceof CheckBox ? ".box" : ".radio").getLayoutBounds());
                    int line = pixels.getArgb((int) place.getMinX(), (int) place.getCenterY()) & 0xFFFFFF;
                    if (ContrastTest.ratio(line, ground) < 3) {
                        faint.add(theme + " " + box.getText() + ": " + ContrastTest.ratio(line, ground));
                    }
                }
            }
        });
        assertEquals(List.of(), faint);
    }

    @Test
    void whoChoseAThemeKeepsItWhateverTheSystemDoes(FxRobot robot) {
        robot.interact(() -> {
            appearance.themeProperty().set(Theme.LIGHT);
            systemIsDark.set(true);
        });
        assertEquals(LIGHT_GROUND, ground());
        robot.interact(() -> appearance.themeProperty().set(Theme.SYSTEM));
        assertEquals(DARK_GROUND, ground());
        robot.interact(() -> systemIsDark.set(false));
        assertFalse(appearance.dark().getValue());
    }

    /// The toolkit is told what a desktop tells it when somebody makes it dark.
    @Test
    void theDesktopIsFollowedAsTheToolkitHearsOfIt(FxRobot robot) {
        robot.interact(() -> {
            appearance = Appearance.onToolkit(Theme.SYSTEM, List.of());
            appearance.dress(scene);
        });
        try {
            desktop(robot, Color.BLACK, Color.WHITE);
            assertTrue(appearance.dark().getValue());
            assertEquals(DARK_GROUND, ground());
        } finally {
            desktop(robot, Color.WHITE, Color.BLACK);
        }
        assertFalse(appearance.dark().getValue());
        assertEquals(LIGHT_GROUND, ground());
    }

    private static void desktop(FxRobot robot, Color ground, Color text) {
        robot.interact(() -> PlatformImpl.updatePreferences(Map.of("GTK.theme_bg_color", ground, "GTK.theme_fg_color",
                text, "Windows.UIColor.Background", ground, "Windows.UIColor.Foreground", text,
                "macOS.NSColor.textBackgroundColor", ground, "macOS.NSColor.textColor", text)));
    }

    @Test
    void theSystemHoldsOnToNoWindow(FxRobot robot) throws InterruptedException {
        WeakReference<Scene> gone = new WeakReference<>(closedWindow(robot));
        for (int tries = 0; tries < 50 && gone.get() != null; tries++) {
            System.gc();
            Thread.sleep(20);
        }
        assertNull(gone.get());
    }

    private static Scene closedWindow(FxRobot robot) {
        AtomicReference<Scene> made = new AtomicReference<>(new Scene(new Region()));
        robot.interact(() -> Appearance.onToolkit(Theme.SYSTEM, List.of()).dress(made.get()));
        return made.get();
    }
}
