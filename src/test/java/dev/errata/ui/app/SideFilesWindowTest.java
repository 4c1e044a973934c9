package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.errata.curation.SavedSearch;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FolderFacts;
import dev.errata.ui.fx.NoticeBoard;
import dev.errata.workspace.WatchPace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The window while other programs write the files beside the records of its folder.
class SideFilesWindowTest extends AppWindowCase {
    private static final WatchPace PACE = new WatchPace(Duration.ofMillis(100), Duration.ofSeconds(5),
            Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1));
    private static final String SAMPLE = "{\"record\":\"redis/oom\",\"expect\":\"match\",\"text\":\"oom\"}\n";

    SideFilesWindowTest(@TempDir Path folder) throws IOException {
        super(folder);
        Files.createDirectories(folder.resolve("redis"));
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve("redis/oom.json"),
                "{\"id\": \"redis/oom\", \"signature\": \"OOM\", \"regex\": \"OOM\", \"category\": \"memory\"}\n");
    }

    @Override
    Safekeeping safekeeping() {
        return new Safekeeping(Optional.empty(), Optional.of(PACE));
    }

    @Start
    void start(Stage stage) {
        show(stage, SETTINGS, 1200, 800);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(".errata").resolve(name), text);
    }

    private CurationSession session() {
        return ((OpenFolder) shell().folders().session().get().orElseThrow()).curation();
    }

    private FolderFacts facts() {
        return session().facts();
    }

    private List<String> told() {
        return ((NoticeBoard) shell().notifier()).kept().stream()
                .map(entry -> shell().localization().now(entry.notice().text()).replace("\uFEFF", "")).toList();
    }

    private void awaitRule(String rule, boolean isFound) throws TimeoutException {
        await(rule + " is " + (isFound ? "found" : "not found"), () -> session().findings("redis/oom.json").stream()
                .anyMatch(finding -> finding.rule().equals(rule)) == isFound);
    }

    @Test
    void whatOthersWriteBesideTheRecordsIsInForceAtOnce(FxRobot robot) throws Exception {
        openFolder(robot);
        write("searches.jsonl", "{\"name\":\"Theirs\",\"query\":\"domain:redis\"}\n");
        await("the search is known", () -> facts().searchesProperty().get().all()
                .equals(List.of(new SavedSearch("Theirs", "domain:redis"))));
        await("the search is shown", () -> robot.lookup(label -> label instanceof Labeled named
                && "Theirs".equals(named.getText())).tryQuery().isPresent());

        write("samples.jsonl", SAMPLE.replace("oom\"}", "no memory\"}"));
        awaitRule("regex-misses-sample", true);
        assertEquals(List.of("no memory"),
                facts().samplesProperty().get().all().stream().map(sample -> sample.text()).toList());
        write("samples.jsonl", SAMPLE);
        awaitRule("regex-misses-sample", false);

        write("settings.toml", "[vocabulary]\ncategory = [\"config\"]\n");
        awaitRule("vocabulary-unknown", true);
        Files.delete(folder.resolve(".errata/settings.toml"));
        awaitRule("vocabulary-unknown", false);

        write("accepted.jsonl", "{\"record\":\"redis/oom\",\"rule\":\"url-root\",\"pointer\":\"/a\",\"hash\":\"x\","
                + "\"reason\":\"r\",\"day\":\"2026-11-23\"}\n");
        await("the acceptance is known", () -> facts().acceptancesProperty().get().all().size() == 1);
        assertEquals(List.of(), told());
    }

    @Test
    void linesThatDoNotCountAreSaidWithFileAndLineUntilTheyAreMended(FxRobot robot) throws Exception {
        write("samples.jsonl", SAMPLE + "<<<<<<< HEAD\n");
        openFolder(robot);
        await("it is told", () -> told().equals(List
                .of("1 line beside the records does not count. First: .errata/samples.jsonl:2: <<<<<<< HEAD")));
        write("searches.jsonl", "{\"name\":1}\n{\"name\":\"A\u202E\",\"query\":2}\n");
        Labeled status = robot.lookup("#status-idle-lines").queryAs(Labeled.class);
        await("the status line says so", () -> status.isVisible() && status.getText().equals("3 lines do not count"));
        robot.clickOn(status);
        await("they are listed", () -> robot.lookup("#idle-lines").tryQuery().isPresent());
        assertEquals(List.of(".errata/samples.jsonl:2: <<<<<<< HEAD", ".errata/searches.jsonl:1: {\"name\":1}",
                ".errata/searches.jsonl:2: {\"name\":\"A⟨U+202E⟩\",\"query\":2}"),
                robot.lookup("#idle-lines").queryAs(ListView.class).getItems());
        robot.interact(() -> robot.lookup("#dialog-cancel").queryButton().fire());

        write("samples.jsonl", SAMPLE);
        write("searches.jsonl", "");
        await("nothing is left to say", () -> !status.isVisible());
        assertFalse(facts().samplesProperty().get().all().isEmpty());
    }
}
