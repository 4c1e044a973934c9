package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Every screen and dialog says what its controls are, and Tab is trapped nowhere.
class AccessibilityWindowTest extends AppWindowCase {
    private static final List<String> RECORDS = List.of("noauth-authentication-required", "loading-dataset-in-memory",
            "err-bgsave-failed-disk");
    private static final List<String> DIALOGS = List.of("help.page", "help.keys", "help.about", "records.export",
            "records.rename", "records.delete", "records.duplicate", "records.new", "records.merge", "records.replace",
            "records.bulk-edit", "records.clusters", "edit.history", "changes.review", "changes.on-disk",
            "records.import", "records.search-help", "records.searches");
    private static final int MOST_STOPS = 600;

    AccessibilityWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.createDirectories(folder.resolve("redis"));
        for (String name : RECORDS) {
            Files.copy(Path.of("records", "redis", name + ".json"), folder.resolve("redis/" + name + ".json"));
        }
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1440, 900);
    }

    @BeforeEach
    void open(FxRobot robot) throws TimeoutException {
        openFolder(robot);
    }

    @Test
    void everyControlOfEveryScreenHasARoleAndAName(FxRobot robot) {
        Map<String, List<String>> nameless = new TreeMap<>();
        for (String screen : screens()) {
            go(robot, screen);
            assertTrue(AccessibleControls.focusable(scene()) > 5, screen);
            note(nameless, screen, AccessibleControls.nameless(scene()));
        }
        go(robot, "records");
        for (String tab : List.of("#editor-tab-json", "#editor-tab-links", "#editor-tab-history")) {
            robot.interact(() -> robot.lookup(tab).queryButton().fire());
            WaitForAsyncUtils.waitForFxEvents();
            note(nameless, "records " + tab, AccessibleControls.nameless(scene()));
        }
        assertEquals(Map.of(), nameless);
    }

    @Test
    void everyControlOfTheDialogsHasARoleAndAName(FxRobot robot) {
        Map<String, List<String>> nameless = new TreeMap<>();
        Set<String> opened = new LinkedHashSet<>();
        for (String command : DIALOGS) {
            if (shell().registry().obstacle(shell().registry().get(command)).getValue().isPresent()) {
                continue;
            }
            robot.interact(() -> shell().registry().run(shell().registry().get(command)));
            WaitForAsyncUtils.waitForFxEvents();
            for (Window window : others()) {
                opened.add(command);
                note(nameless, command, AccessibleControls.nameless(window.getScene()));
            }
            robot.interact(() -> others().forEach(Window::hide));
        }
        assertEquals(Map.of(), nameless);
        assertTrue(opened.size() > 8, opened.toString());
    }

    @Test
    void tabGoesRoundEveryScreenInTheOrderOfReading(FxRobot robot) {
        List<String> areas = new ArrayList<>();
        Map<String, List<String>> astray = new TreeMap<>();
        for (String screen : screens()) {
            go(robot, screen);
            Round round = round(robot, screen);
            assertTrue(round.visited().size() > 5, screen + " " + round);
            assertTrue(round.visited().containsAll(AccessibleControls.textAreas(scene())), screen + " " + round);
            areas.addAll(AccessibleControls.textAreas(scene()).stream().map(Node::getId).toList());
            note(astray, screen, round.astray());
        }
        assertTrue(areas.containsAll(List.of("regexlab-sample-text", "setting-vocabulary-domain")), areas.toString());
        assertEquals(Map.of(), astray);
    }

    /// Where Tab leads.
    ///
    /// @param astray steps that lead back, but for the last
    private record Round(List<Node> visited, List<String> astray) {}

    /// Where Tab leads from the first control of the window on, until it is there again.
    private Round round(FxRobot robot, String screen) {
        robot.interact(() -> AccessibleControls.first(robot.lookup("#bar").query()).requestFocus());
        List<Node> visited = new ArrayList<>();
        List<String> astray = new ArrayList<>();
        Set<Node> known = new LinkedHashSet<>();
        Node now = focusOwner().orElseThrow();
        while (known.add(now)) {
            visited.add(now);
            assertTrue(visited.size() < MOST_STOPS, screen + ": no end");
            tab(robot);
            Node next = focusOwner().orElseThrow();
            if (!known.contains(next) && AccessibleControls.isBefore(next, now)) {
                astray.add(AccessibleControls.describe(now) + " -> " + AccessibleControls.describe(next));
            }
            now = next;
        }
        assertEquals(AccessibleControls.describe(visited.getFirst()), AccessibleControls.describe(now),
                screen + ": Tab is trapped");
        return new Round(visited, astray);
    }

    private void tab(FxRobot robot) {
        stroke(robot, KeyCode.TAB);
    }

    private void go(FxRobot robot, String screen) {
        robot.interact(() -> shell().navigation().show(screen));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> screens() {
        return shell().navigation().screens().stream().map(dev.errata.ui.fx.Screen::id).toList();
    }

    private Scene scene() {
        return shell().stage().getScene();
    }

    private List<Window> others() {
        return Window.getWindows().stream().filter(window -> window != shell().stage()).toList();
    }

    private static void note(Map<String, List<String>> all, String where, List<String> found) {
        if (!found.isEmpty()) {
            all.put(where, found);
        }
    }
}
