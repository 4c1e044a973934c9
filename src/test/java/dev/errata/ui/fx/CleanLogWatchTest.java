package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.LogSet;
import dev.errata.curation.LogSetEdit;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.scan.CleanHits;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.Finding;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.rule.Rules;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class CleanLogWatchTest {
    private static final String RULE = "regex-hits-clean-log";

    @TempDir
    Path folder;
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private CurationSession session;
    private CleanLogWatch watch;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("a.json"), record("full"));
        Files.createDirectories(folder.resolve("logs"));
        Files.writeString(folder.resolve("logs/calm.log"), "all is well\nthe moon is full\n");
        FxTasks tasks = new FxTasks(background, Runnable::run);
        RuleCatalogue rules = Rules.catalogue();
        session = new CurationSession(
                Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER), rules,
                Clock.systemUTC(), tasks);
        watch = new CleanLogWatch(session, tasks, delay, Runnable::run);
        background.runAll();
    }

    private static String record(String regex) {
        return "{\"id\": \"a\", \"regex\": \"%s\"}".formatted(regex);
    }

    private void mark(String file) {
        session.settings().change(
                text -> LogSetEdit.with(text, new LogSet("calm", List.of(file), true)), () -> {}, _ -> {});
        background.runAll();
    }

    private void edit(String regex) {
        session.apply(new Step("edit.step.add", List.of(),
                List.of(new Change.Edit("a.json", JsonText.of(record(regex)))), Optional.empty()));
        background.runAll();
        delay.pass();
        background.runAll();
    }

    private List<String> caught() {
        return session.findings("a.json").stream().filter(finding -> finding.rule().equals(RULE))
                .map(Finding::arguments).map(arguments -> arguments.get(2) + " " + arguments.get(1)).toList();
    }

    @Test
    void tellsOfASetOnceItIsMarkedAndNoMoreWhenItIsNot() {
        assertEquals(List.of(), caught());
        mark("logs/*.log");
        assertEquals(List.of("2 full"), caught());
        session.settings().change(text -> LogSetEdit.without(text, "calm"), () -> {}, _ -> {});
        background.runAll();
        assertEquals(List.of(), caught());
        assertEquals(CleanHits.NONE, session.cleanProperty().get());
    }

    @Test
    void followsAnEditOnceTypingRests() {
        mark("logs/*.log");
        edit("well|moon");
        assertEquals(List.of("1 well"), caught());
        edit("gone");
        assertEquals(List.of(), caught());
        session.undo();
        background.runAll();
        delay.pass();
        background.runAll();
        assertEquals(List.of("1 well"), caught());
    }

    @Test
    void looksAgainAtALogThatOthersHaveWritten() throws IOException {
        mark("logs/*.log");
        Files.writeString(folder.resolve("logs/calm.log"), "nothing\nbut nothing\nfull stop\n");
        watch.look();
        background.runAll();
        assertEquals(List.of("3 full"), caught());
    }
}
