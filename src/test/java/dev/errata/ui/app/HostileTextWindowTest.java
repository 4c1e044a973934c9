package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Printable;
import dev.errata.ui.control.MarkedRow;
import dev.errata.ui.edit.EditorTab;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The window on a folder in which every name and every text has a mark that turns the direction of writing, and a control character: no
/// piece of text that is drawn has one. JavaFX obeys such marks wherever it draws a text.
class HostileTextWindowTest extends AppWindowCase {
    private static final String EVIL = "\u202Eexe.\u2066\u0007";
    private static final String IN_JSON = "\u202Eexe.\u2066\\u0007";
    private static final String NAME = "redis/o\u202Emo.json";

    /// They end the folder or the window, or leave to the desktop.
    private static final Set<String> NOT_RUN = Set.of("app.quit", "folder.close", "folder.open", "help.sample",
            "help.tour",
            "problems.fix-safe", "lab.open-text", "regexlab.open-text", "logs.open", "records.import",
            "view.language-zh", "view.language-en");

    private final Set<String> bare = new TreeSet<>();

    HostileTextWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        write(NAME, record("redis/oom"));
        write("redis/auth.json", record("redis/auth").replace("redis/x", "redis/oom"));
        write(".errata/samples.jsonl",
                "{\"record\":\"redis/auth\",\"expect\":\"match\",\"text\":\"" + IN_JSON + "\"}\n" + EVIL);
        write(".errata/accepted.jsonl",
                "{\"record\":\"redis/auth\",\"rule\":\"url-root\",\"pointer\":\"/a\",\"hash\":\"x\","
                        + "\"reason\":\"" + IN_JSON + "\",\"day\":\"2026-11-23\"}\n");
        write(".errata/searches.jsonl", "{\"name\":\"S" + IN_JSON + "\",\"query\":\"" + IN_JSON + "\"}\n");
        write(".errata/settings.toml",
                "[vocabulary]\ncategory = [\"c" + "\u202E" + "\"]\n[logs.\"l\u202E\"]\nfiles = [\"a\u202E.log\"]\n");
        write("a.log", "first " + EVIL + "\nOOM " + EVIL + " error\n");
    }

    private static String record(String id) {
        return """
                {"id": "%s", "signature": "OOM EVIL", "signature_zh": "内存 EVIL", "regex": "OOM|EVIL", "domain": "redisEVIL",
                 "category": "memEVIL", "subcategory": "sEVIL", "root_cause": "cause EVIL", "root_cause_type": "genericEVIL",
                 "root_cause_zh": "原因 EVIL", "versions": [{"version": "7EVIL", "behavior_change": "bEVIL"}],
                 "os_specific": {"linuxEVIL": "EVIL"},
                 "dead_ends": [{"action": "dEVIL", "why_fails": "wEVIL", "fail_rate": 0.9, "sources": ["https://x.org/EVIL"]}],
                 "workarounds": [{"action": "aEVIL", "success_rate": 0.9, "how": "hEVIL", "condition": "cEVIL"}],
                 "workarounds_zh": ["zEVIL"],
                 "transition_graph": {"leads_to": [{"error_id": "redis/x", "probability": 0.5, "condition": "EVIL"},
                 {"error_id": "redis/EVIL", "probability": 0.1}], "preceded_by": [],
                 "frequently_confused_with": [{"error_id": "redis/x", "distinction": "EVIL"}]},
                 "official_doc_url": "https://x.org/EVIL", "error_code": "eEVIL", "verification_tier": "tEVIL",
                 "confidence": 0.5, "fix_success_rate": 0.5, "resolvable": "trueEVIL", "first_seen": "2026EVIL",
                 "last_confirmed": "2026-01-01", "last_updated": "2026-01-01", "evidence_count": 1, "tags": ["EVIL", "a"],
                 "locale": "enEVIL", "aliases": ["EVIL"], "unknownEVIL": {"EVIL": ["EVIL"]}}
                """
                .formatted(id).replace("EVIL", IN_JSON);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1600, 950);
    }

    private CurationSession session() {
        return ((OpenFolder) shell().folders().session().get().orElseThrow()).curation();
    }

    private void look(FxRobot robot, String where) {
        WaitForAsyncUtils.waitForFxEvents(3);
        robot.interact(
                () -> List.copyOf(Window.getWindows()).forEach(window -> walk(window.getScene().getRoot(), where)));
    }

    private void walk(Node node, String where) {
        if (node instanceof Text text && !Printable.inPlace(text.getText()).equals(text.getText())) {
            bare.add(where + ": " + way(text) + " " + Printable.named(text.getText()).strip());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, where));
        }
    }

    /// By which a person finds the place in the code.
    private static String way(Node node) {
        List<String> way = new ArrayList<>();
        for (Node at = node; at != null && way.size() < 6; at = at.getParent()) {
            way.add(at.getClass().getSimpleName() + (at.getId() == null ? "" : "#" + at.getId())
                    + (at.getStyleClass().isEmpty() ? "" : "." + at.getStyleClass().getLast()));
        }
        return String.join(" < ", way);
    }

    private void closeDialogs(FxRobot robot) {
        robot.interact(() -> List.copyOf(Window.getWindows()).stream().filter(window -> window != shell().stage())
                .forEach(Window::hide));
    }

    @Test
    void noTextThatIsDrawnTurnsTheDirectionOfWriting(FxRobot robot) throws Exception {
        openFolder(robot);
        for (String path : List.copyOf(session().records().paths())) {
            for (EditorTab tab : EditorTab.values()) {
                robot.interact(() -> session().currentProperty().set(Optional.of(path)));
                robot.interact(() -> robot.lookup("#editor-tab-" + tab.word()).queryAs(ButtonBase.class).fire());
                awaitRecord(path);
                look(robot, "tab " + tab);
            }
        }
        robot.interact(
                () -> shell().folders().session().get().orElseThrow().openLogs(List.of(folder.resolve("a.log"))));
        await("the log is shown",
                () -> robot.lookup((Node node) -> node instanceof MarkedRow row && !row.isEmpty()).tryQuery()
                        .isPresent());
        look(robot, "log");
        for (Command command : List.copyOf(shell().registry().commands())) {
            if (!NOT_RUN.contains(command.id()) && !command.id().startsWith("folder.")) {
                robot.interact(() -> shell().navigation().show(command.screen().orElse(RecordsScreen.ID)));
                WaitForAsyncUtils.waitForFxEvents(1);
                robot.interact(() -> shell().registry().get(command.id()).run());
                look(robot, command.id());
                closeDialogs(robot);
            }
        }
        assertEquals("", String.join("\n", bare));
    }

    private void awaitRecord(String path) throws TimeoutException {
        await(path + " is shown", () -> session().currentProperty().get().equals(Optional.of(path)));
    }
}
