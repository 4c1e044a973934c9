package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window on a display of 3840 × 2160 pixels, two for each of its own: no text is cut, out of sight or on another one, and letters
/// are drawn for these pixels, not enlarged.
class SharpWindowTest extends AppWindowCase {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int SCALE = 2;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final List<String> RECORDS = List.of("noauth-authentication-required", "loading-dataset-in-memory",
            "err-bgsave-failed-disk");

    SharpWindowTest(@TempDir Path folder) throws IOException {
        super(folder.resolve("records"));
        Files.createDirectories(this.folder.resolve("redis"));
        for (String name : RECORDS) {
            Files.copy(Path.of("records", "redis", name + ".json"), this.folder.resolve("redis/" + name + ".json"));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS.withChoice("browse.sort", "id ascending"), WIDTH, HEIGHT);
    }

    @Test
    void everyScreenHasRoomForItsTexts(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        Map<String, List<String>> faults = new LinkedHashMap<>();
        for (Language language : List.of(Language.ENGLISH, Language.CHINESE)) {
            robot.interact(() -> shell().localization().languageProperty().set(language));
            for (String screen : List.of("records", "problems", "logs", "regex", "settings")) {
                robot.interact(() -> shell().navigation().show(screen));
                await(screen + " is ready", () -> shell().navigation().current().getValue().orElseThrow().ready()
                        .toCompletableFuture().isDone());
                await("nothing is under way", () -> !robot.lookup("#activity-task").query().isVisible());
                List<String> found = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, this::faults);
                if (!found.isEmpty()) {
                    faults.put(language + " " + screen, found);
                }
            }
        }
        assertEquals(Map.of(), faults);
    }

    /// All at one moment: cards fill over some frames.
    private List<String> faults() {
        ShownTexts texts = ShownTexts.of(shell().stage().getScene());
        List<String> found = new ArrayList<>(texts.outsideRows().faults());
        found.addAll(texts.overlaps());
        return found;
    }

    /// At that scale a letter has edges of its own pixels: between some neighbours the whole step from ground to ink, and within some
    /// squares that are one pixel of the window a difference.
    @Test
    void lettersAreDrawnForThePixelsOfTheDisplay(FxRobot robot) throws TimeoutException {
        openFolder(robot);
        await("nothing is under way", () -> !robot.lookup("#activity-task").query().isVisible());
        Ink twice = heading(robot, SCALE);
        Ink enlarged = heading(robot, 1).enlarged();
        assertTrue(twice.isSharp(), twice::said);
        assertFalse(enlarged.isSharp(), enlarged::said);
        assertFalse(enlarged.smoothed().isSharp(), enlarged.smoothed()::said);
    }

    /// The id of the record, which is the heading of the form, as the picture of the window has it.
    private Ink heading(FxRobot robot, int scale) {
        Node id = robot.lookup("#editor-id").query();
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> {
            Bounds place = id.localToScene(id.getLayoutBounds());
            return Ink.of(WindowPicture.of(shell().stage(), scale), ((int) place.getMinX()) * scale,
                    ((int) place.getMinY()) * scale, ((int) place.getWidth()) * scale,
                    ((int) place.getHeight()) * scale);
        });
    }

    /// How dark each pixel of a part of a picture is: 0 as the lightest of them, 1 as the darkest.
    private static final class Ink {
        private final double[][] rows;

        private Ink(double[][] rows) {
            this.rows = rows;
        }

        static Ink of(Image picture, int left, int top, int width, int height) {
            PixelReader pixels = picture.getPixelReader();
            double[][] light = new double[height][width];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    light[y][x] = pixels.getColor(left + x, top + y).getBrightness();
                }
            }
            double least = Arrays.stream(light).flatMapToDouble(Arrays::stream).min().orElseThrow();
            double most = Arrays.stream(light).flatMapToDouble(Arrays::stream).max().orElseThrow();
            for (double[] row : light) {
                Arrays.setAll(row, x -> (most - row[x]) / (most - least));
            }
            return new Ink(light);
        }

        boolean isSharp() {
            return fine() > 0.2 && steep() > 0.2;
        }

        String said() {
            return "differing squares %.2f, steep pixels %.2f".formatted(fine(), steep());
        }

        /// The part of the inked squares of 2 × 2 pixels whose pixels are not all alike.
        double fine() {
            int inked = 0;
            int fine = 0;
            for (int y = 0; y + 1 < rows.length; y += 2) {
                for (int x = 0; x + 1 < rows[y].length; x += 2) {
                    double[] square = {rows[y][x], rows[y][x + 1], rows[y + 1][x], rows[y + 1][x + 1]};
                    double most = Arrays.stream(square).max().orElseThrow();
                    inked += most > 0.3 ? 1 : 0;
                    fine += most > 0.3 && most - Arrays.stream(square).min().orElseThrow() > 0.3 ? 1 : 0;
                }
            }
            return (double) fine / inked;
        }

        /// The part of the inked pixels beside which one has none, or nearly none.
        double steep() {
            int inked = 0;
            int steep = 0;
            for (double[] row : rows) {
                for (int x = 0; x + 1 < row.length; x++) {
                    inked += row[x] > 0.8 ? 1 : 0;
                    steep += Math.abs(row[x] - row[x + 1]) > 0.7 ? 1 : 0;
                }
            }
            return (double) steep / inked;
        }

        /// Each pixel as a square of 2 × 2 of them.
        Ink enlarged() {
            double[][] large = new double[rows.length * 2][];
            Arrays.setAll(large, y -> {
                double[] row = new double[rows[y / 2].length * 2];
                Arrays.setAll(row, x -> rows[y / 2][x / 2]);
                return row;
            });
            return new Ink(large);
        }

        /// With each pixel between its neighbours.
        Ink smoothed() {
            double[][] smooth = new double[rows.length - 1][];
            Arrays.setAll(smooth, y -> {
                double[] row = new double[rows[y].length - 1];
                Arrays.setAll(row, x -> (rows[y][x] + rows[y][x + 1] + rows[y + 1][x] + rows[y + 1][x + 1]) / 4);
                return row;
            });
            return new Ink(smooth);
        }
    }
}
