package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.rule.Rules;
import dev.errata.workspace.Step;
import dev.errata.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The check of a whole folder: stopped, and started again.
class FolderCheckTest {
    private final HandDrivenExecutor background = new HandDrivenExecutor();
    private final FxTasks tasks = new FxTasks(background, Runnable::run);
    private final List<FxTask> named = new ArrayList<>();
    private final CurationSession session;

    FolderCheckTest(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.json"), "{}");
        RuleCatalogue rules = Rules.catalogue();
        tasks.onNamed(named::add);
        session = new CurationSession(
                Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER), rules,
                Clock.systemUTC(), tasks);
    }

    @Test
    void isUnderWayUntilTheRulesHaveSpoken() {
        assertEquals(CheckState.UNDER_WAY, state());
        background.runAll();
        assertEquals(CheckState.DONE, state());
        assertEquals(true, session.countsProperty().get().errors() > 0);
    }

    @Test
    void findsNothingOnceItIsStoppedUntilItIsAskedForAgain() {
        named.getFirst().cancel();
        background.runAll();
        assertEquals(CheckState.STOPPED, state());
        edit();
        background.runAll();
        assertEquals(CheckState.STOPPED, state());
        assertEquals(List.of(), session.findings("a.json"));
        session.checkAll();
        assertEquals(CheckState.UNDER_WAY, state());
        background.runAll();
        assertEquals(CheckState.DONE, state());
        assertEquals(true, session.countsProperty().get().errors() > 0);
    }

    @Test
    void anEditIsCheckedWithoutATaskThatIsTold() {
        background.runAll();
        edit();
        assertEquals(CheckState.UNDER_WAY, state());
        background.runAll();
        assertEquals(CheckState.DONE, state());
        assertEquals(1, named.size());
    }

    @Test
    void stopsWithTheSession() {
        session.close();
        assertEquals(false, named.getFirst().isRunning());
    }

    private void edit() {
        session.apply(new Step("app.dialog.cancel", List.of(), List.of(
                new Change.Edit("a.json", JsonText.read("{\"id\":\"x\"}".getBytes(StandardCharsets.UTF_8)))),
                Optional.empty()));
    }

    private CheckState state() {
        return session.checkStateProperty().get();
    }
}
