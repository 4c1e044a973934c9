package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.ErrorRecord;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import dev.errata.validation.FindingSink;
import dev.errata.validation.FolderRule;
import dev.errata.validation.KeyIndex;
import dev.errata.validation.RuleCatalogue;
import dev.errata.validation.RuleContext;
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
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// Whatever goes wrong, the rules can be asked again.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standsWhereItStoppedOnceItFails(boolean isError, @TempDir Path folder) throws IOException {
        AtomicBoolean broken = new AtomicBoolean(true);
        Throwable trouble = isError ? new OutOfMemoryError("no room") : new IllegalStateException("no keys");
        RuleCatalogue rules = new RuleCatalogue(List.of(new Unkeyed(broken, trouble)));
        Files.writeString(folder.resolve("a.json"), "{}");
        CurationSession failing = new CurationSession(
                Workspace.open(folder, rules.ids(), Clock.systemUTC(), Progress.NONE, Cancellation.NEVER), rules,
                Clock.systemUTC(), tasks);
        Throwable thrown = assertThrows(Throwable.class, background::runAll);
        assertEquals(true, thrown == trouble || thrown.getCause() == trouble);
        assertEquals(CheckState.STOPPED, failing.checkStateProperty().get());
        broken.set(false);
        failing.checkAll();
        background.runAll();
        assertEquals(CheckState.DONE, failing.checkStateProperty().get());
        assertEquals(1, failing.countsProperty().get().errors());
    }

    /// Cannot file a record while it is broken.
    private record Unkeyed(AtomicBoolean broken, Throwable trouble) implements FolderRule {
        @Override
        public String id() {
            return "unkeyed";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public Set<String> keys(ErrorRecord record, RuleContext context) {
            if (broken.get()) {
                switch (trouble) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    default -> throw new AssertionError(trouble);
                }
            }
            return Set.of();
        }

        @Override
        public void check(ErrorRecord record, KeyIndex index, RuleContext context, FindingSink sink) {
            sink.report(JsonPointer.ROOT);
        }
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
