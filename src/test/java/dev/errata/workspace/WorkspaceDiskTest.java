package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonLimits;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What becomes of a workspace when other programs change its files.
class WorkspaceDiskTest extends WorkspaceCase {
    private static final String OOM = "redis/oom.json";
    private static final String BASE = "{\n  \"id\": \"redis/oom\",\n  \"signature\": \"OOM\",\n  \"root_cause\": \"memory\"\n}\n";
    private static final String MINE = BASE.replace("OOM", "mine");
    private static final String THEIRS = BASE.replace("\"memory\"", "\"theirs\"");
    private static final String BOTH = MINE.replace("\"memory\"", "\"theirs\"");

    private Workspace filled() throws IOException {
        write(OOM, BASE);
        return open();
    }

    private static DiskSummary take(Workspace workspace) throws IOException {
        DiskPlan plan = workspace.disk().plan(workspace.disk().lookAtAll(Progress.NONE, Cancellation.NEVER));
        assertTrue(workspace.take(plan));
        return plan.summary();
    }

    private static FileChange change(String path, String before, String after) {
        return FileChange.at(path, Optional.of(before).filter(text -> !text.isEmpty()).map(JsonText::of),
                Optional.of(after).filter(text -> !text.isEmpty()).map(JsonText::of));
    }

    private static NavigableSet<String> paths(String... paths) {
        return new TreeSet<>(List.of(paths));
    }

    @Test
    void nothingHasHappenedWhereTheBytesAreTheSame() throws IOException {
        Workspace workspace = filled();
        List<WorkspaceEvent> heard = new ArrayList<>();
        workspace.onChange(heard::add);
        write(OOM, BASE);

        assertTrue(take(workspace).isEmpty());
        assertEquals(List.of(), heard);
    }

    @Test
    void untouchedRecordsBecomeWhatIsOnDisk() throws IOException {
        Workspace workspace = filled();
        write(OOM, THEIRS);
        write("redis/new.json", "{}");
        Files.delete(folder.resolve("redis/auth.json"));
        List<Set<String>> heard = new ArrayList<>();
        workspace.onChange(event -> heard.add(event.changed()));

        assertEquals(new DiskSummary(List.of(change("redis/auth.json", "{\"id\": \"redis/auth\"}", ""),
                change("redis/new.json", "", "{}"), change(OOM, BASE, THEIRS)), List.of(), paths()), take(workspace));
        assertEquals(THEIRS, text(workspace, OOM));
        assertEquals(Set.of("redis/new.json", OOM), workspace.records().paths());
        assertEquals(List.of(), workspace.unsaved());
        assertEquals(List.of(Set.of("redis/new.json", OOM, "redis/auth.json")), heard);
        assertEquals(Optional.empty(), workspace.nextUndo());
    }

    @Test
    void aFileThatMovedIsToldAsOne() throws IOException {
        Workspace workspace = filled();
        Files.createDirectories(folder.resolve("cache"));
        Files.move(folder.resolve(OOM), folder.resolve("cache/oom.json"));
        List<WorkspaceEvent> heard = new ArrayList<>();
        workspace.onChange(heard::add);

        assertEquals(new DiskSummary(List.of(new FileChange("cache/oom.json", Optional.of(OOM),
                Optional.of(JsonText.of(BASE)), Optional.of(JsonText.of(BASE)))), List.of(), paths()),
                take(workspace));
        assertEquals(Map.of(OOM, "cache/oom.json"), heard.getFirst().moves());
    }

    @Test
    void aTouchedRecordIsMergedAsOneStep() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        write(OOM, THEIRS);

        assertEquals(new DiskSummary(List.of(), List.of(change(OOM, MINE, BOTH)), paths()), take(workspace));
        assertEquals(BOTH, text(workspace, OOM));
        assertEquals(List.of(OOM), workspace.unsaved());
        assertEquals(StepName.words("review.step.merge", List.of(OOM)),
                workspace.nextUndo().orElseThrow().step().name());

        workspace.save(workspace.unsaved());
        assertEquals(BOTH, read(OOM));
        workspace.undo();
        assertEquals(MINE, text(workspace, OOM));
        workspace.undo();
        assertEquals(BASE, text(workspace, OOM));
    }

    @Test
    void editsThatContradictStayAndAreNeverWrittenOverWhatIsThere() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        write(OOM, BASE.replace("OOM", "theirs"));

        assertEquals(new DiskSummary(List.of(), List.of(), paths(OOM)), take(workspace));
        assertEquals(MINE, text(workspace, OOM));
        assertEquals(Map.of(OOM, Optional.of(JsonText.of(BASE.replace("OOM", "theirs")))), workspace.apart());
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));
        assertTrue(take(workspace).isEmpty());
    }

    @Test
    void anEditThatComesToFitIsMergedThen() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        write(OOM, BASE.replace("OOM", "theirs"));
        take(workspace);
        workspace.undo();
        assertTrue(workspace.take(workspace.disk().plan(workspace.disk().apart())));

        assertEquals(BASE.replace("OOM", "theirs"), text(workspace, OOM));
        assertEquals(Map.of(), workspace.apart());
        assertEquals(List.of(), workspace.unsaved());
    }

    @Test
    void aTouchedRecordWhoseFileIsGoneStaysUntilItIsBack() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        Files.delete(folder.resolve(OOM));

        assertEquals(paths(OOM), take(workspace).apart());
        assertEquals(MINE, text(workspace, OOM));
        assertEquals(Map.of(OOM, Optional.empty()), workspace.apart());
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));

        write(OOM, THEIRS);
        assertEquals(List.of(change(OOM, MINE, BOTH)), take(workspace).merged());
        assertEquals(Map.of(), workspace.apart());
    }

    @Test
    void aRecordThatWasMovedHereTakesWhatIsWrittenAtItsOldPlace() throws IOException {
        Workspace workspace = filled();
        workspace.apply(step(new Change.Rename(OOM, "redis/memory.json"),
                new Change.Edit("redis/memory.json", JsonText.of(MINE))));
        write(OOM, THEIRS);

        assertEquals(List.of(change("redis/memory.json", MINE, BOTH)), take(workspace).merged());
        workspace.save(workspace.unsaved());
        assertEquals(List.of("redis/auth.json", "redis/memory.json"), files());
        assertEquals(BOTH, read("redis/memory.json"));
    }

    @Test
    void aRecordThatWasDeletedHereIsNotDeletedUnseen() throws IOException {
        Workspace workspace = filled();
        workspace.apply(step(new Change.Delete(OOM)));
        write(OOM, THEIRS);

        assertEquals(paths(OOM), take(workspace).apart());
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));
        assertEquals(THEIRS, read(OOM));
    }

    @Test
    void whatBothHaveWrittenAlikeIsSaved() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        write(OOM, MINE);

        assertTrue(take(workspace).isEmpty());
        assertEquals(List.of(), workspace.unsaved());
    }

    @Test
    void aFileThatIsNoJsonAnyMoreIsShownAsItIs() throws IOException {
        Workspace workspace = filled();
        write(OOM, "{\n  \"id\": ");
        take(workspace);

        assertEquals("{\n  \"id\": ", text(workspace, OOM));
        assertEquals(2, workspace.records().at(OOM).orElseThrow().text().problems().getFirst().position().line());
    }

    @Test
    void aFileThatHasGrownTooLargeIsNotToBeEdited() throws IOException {
        Workspace workspace = filled();
        write(OOM, BASE + " ".repeat(JsonLimits.DEFAULT.maxBytes()));
        take(workspace);

        assertTrue(workspace.isCutShort(OOM));
        assertEquals(List.of(SkippedFile.Reason.TOO_LARGE),
                workspace.skipped().stream().map(SkippedFile::reason).toList());
        assertThrows(IllegalArgumentException.class, () -> workspace.apply(edit(OOM, "{}")));

        write(OOM, BASE);
        take(workspace);
        assertFalse(workspace.isCutShort(OOM));
        assertEquals(List.of(), workspace.skipped());
    }

    @Test
    void editsOfAFileThatHasGrownTooLargeStayAndCanBeGoneOnWith() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        write(OOM, BASE + " ".repeat(JsonLimits.DEFAULT.maxBytes()));
        assertEquals(paths(OOM), take(workspace).apart());

        assertFalse(workspace.isCutShort(OOM));
        workspace.apply(edit(OOM, MINE + " "));
        assertThrows(SaveConflictException.class, () -> workspace.save(workspace.unsaved()));
        assertEquals(BASE.length() + JsonLimits.DEFAULT.maxBytes(), Files.size(folder.resolve(OOM)));
    }

    @Test
    void aLinkIsFollowedToWhatItsTargetIsNow() throws IOException {
        write("redis/target.txt", BASE);
        Files.createSymbolicLink(folder.resolve("redis/link.json"), Path.of("target.txt"));
        Workspace workspace = open();
        write("redis/target.txt", THEIRS);

        assertEquals(List.of(change("redis/link.json", BASE, THEIRS)), take(workspace).reloaded());
        Files.delete(folder.resolve("redis/link.json"));
        Files.createSymbolicLink(folder.resolve("redis/link.json"), folder.resolveSibling("outside.json"));
        assertEquals(List.of(change("redis/link.json", THEIRS, "")), take(workspace).reloaded());
        assertEquals(List.of(SkippedFile.Reason.LEADS_OUT),
                workspace.skipped().stream().map(SkippedFile::reason).toList());
    }

    @Test
    void undoTakesBackWhatWasDoneHereAndNotWhatOthersHaveDone() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        workspace.save(workspace.unsaved());
        write(OOM, BOTH);
        take(workspace);

        workspace.undo();
        assertEquals(THEIRS, text(workspace, OOM));
        workspace.redo();
        assertEquals(BOTH, text(workspace, OOM));
    }

    @Test
    void whatWasTakenBackCanBeDoneAgainOverWhatOthersHaveDone() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit(OOM, MINE));
        workspace.undo();
        write(OOM, THEIRS);
        take(workspace);

        workspace.redo();
        assertEquals(BOTH, text(workspace, OOM));
        workspace.undo();
        assertEquals(THEIRS, text(workspace, OOM));
    }

    @Test
    void aStepWhoseValueOthersHaveChangedLeavesTheHistory() throws IOException {
        Workspace workspace = filled();
        workspace.apply(edit("redis/auth.json", "{}"));
        workspace.apply(edit(OOM, MINE));
        workspace.save(workspace.unsaved());
        write(OOM, BASE.replace("OOM", "theirs"));
        take(workspace);

        assertEquals(List.of("redis/auth.json"), workspace.nextUndo().orElseThrow().files().stream()
                .map(FileChange::path).toList());
        workspace.undo();
        assertEquals(BASE.replace("OOM", "theirs"), text(workspace, OOM));
    }

    @Test
    void stepsOfARecordThatHasGoneLeaveTheHistory() throws IOException {
        Workspace workspace = filled();
        workspace.apply(step(new Change.Create("redis/new.json", JsonText.of("{}"))));
        workspace.apply(edit("redis/new.json", "{\"id\": 1}"));
        workspace.apply(step(new Change.Rename("redis/new.json", "redis/other.json")));
        workspace.save(workspace.unsaved());
        Files.delete(folder.resolve("redis/other.json"));
        take(workspace);

        assertEquals(Optional.empty(), workspace.nextUndo());
    }

    @Test
    void aPlanIsNotTakenOnceSomethingElseHasHappened() throws IOException {
        Workspace workspace = filled();
        write(OOM, THEIRS);
        List<DiskFile> files = workspace.disk().lookAtAll(Progress.NONE, Cancellation.NEVER);
        DiskPlan plan = workspace.disk().plan(files);
        workspace.apply(edit(OOM, MINE));

        assertFalse(workspace.take(plan));
        assertTrue(workspace.take(workspace.disk().plan(files)));
        assertEquals(BOTH, text(workspace, OOM));
    }

    @Test
    void whatWasSeenBeforeAnOwnSaveIsLookedAtAgain() throws IOException {
        Workspace workspace = filled();
        write(OOM, THEIRS);
        List<DiskFile> files = workspace.disk().lookAtAll(Progress.NONE, Cancellation.NEVER);
        write(OOM, BASE);
        workspace.apply(edit(OOM, MINE));
        workspace.save(workspace.unsaved());
        DiskPlan plan = workspace.disk().plan(files);

        assertEquals(Set.of(OOM), plan.stale());
        assertTrue(plan.isIdle());
    }

    @Test
    void twoWindowsOnOneFolderSeeEachOthersSavesAndLoseNothing() throws IOException {
        Workspace one = filled();
        Workspace other = open();
        one.apply(edit(OOM, MINE));
        other.apply(edit(OOM, THEIRS));
        one.save(one.unsaved());
        assertThrows(SaveConflictException.class, () -> other.save(other.unsaved()));
        take(other);
        other.save(other.unsaved());
        take(one);

        assertEquals(List.of(BOTH, BOTH, BOTH), List.of(read(OOM), text(one, OOM), text(other, OOM)));
    }

    @Test
    void whatIsSavedWhileTheFolderIsWalkedThroughIsNoNews() throws IOException {
        Workspace workspace = filled();
        AtomicBoolean isSaved = new AtomicBoolean();
        List<DiskFile> seen = workspace.disk().firstLook().look(Touched.ANYTHING, workspace.disk()::belief, _ -> {
            if (!isSaved.getAndSet(true)) {
                workspace.apply(edit(OOM, MINE));
                save(workspace);
            }
        }, Progress.NONE, Cancellation.NEVER);

        assertEquals(MINE, read(OOM));
        assertEquals(List.of(), seen);
    }

    private static void save(Workspace workspace) {
        try {
            workspace.save(workspace.unsaved());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
