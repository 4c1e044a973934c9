package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
    private static final String OOM = "redis/oom.json";
    private static final String AUTH = "redis/auth.json";
    private static final String SAVED = "{\"id\": \"redis/oom\", \"a\": \"one\", \"b\": [1, 2, 3]}\r\n";

    @TempDir
    private Path folder;
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    @BeforeEach
    void fillFolder() throws IOException {
        Files.createDirectories(folder.resolve("redis"));
        Files.writeString(folder.resolve(OOM), SAVED);
        Files.writeString(folder.resolve(AUTH), "{\"id\": \"redis/auth\"}");
    }

    private Workspace open() throws IOException {
        return Workspace.open(folder, Set.of(), clock, Progress.NONE, Cancellation.NEVER);
    }

    private static Step step(String name, Change... changes) {
        return new Step(StepName.of(name), List.of(changes));
    }

    /// Exchanges a part of the text as it is now.
    private static void replace(Workspace workspace, String name, String path, String part, String by) {
        workspace.apply(step(name, new Change.Edit(path, JsonText.of(text(workspace, path).replace(part, by)))));
    }

    private static String text(Workspace workspace, String path) {
        return workspace.records().at(path).map(record -> record.text().text()).orElse("none");
    }

    private static List<String> names(List<HistoryEntry> entries) {
        return entries.stream().map(entry -> entry.step().name().key()).toList();
    }

    private static HistoryEntry named(Workspace workspace, String name) {
        return workspace.history().done().stream().filter(entry -> entry.step().name().key().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Reversal reversal(Workspace workspace, String name) {
        return workspace.history().reversal(named(workspace, name));
    }

    private static void takeBack(Workspace workspace, String name) {
        workspace.apply(((Reversal.Possible) reversal(workspace, name)).step());
    }

    private static Reversal impossible(Reversal.Reason reason, String path, String... places) {
        return new Reversal.Impossible(reason, path,
                List.of(places).stream().map(at -> JsonPointer.parse(at).orElseThrow()).toList());
    }

    @Test
    void keepsWhatEachStepDidAndWhen() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        now = now.plus(Duration.ofMinutes(1));
        workspace
                .apply(step("second", new Change.Create("redis/new.json", JsonText.of("{}")), new Change.Delete(AUTH)));

        JsonText edited = JsonText.of(SAVED.replace("one", "two"));
        assertEquals(List.of(
                new HistoryEntry(2, step("second", new Change.Create("redis/new.json", JsonText.of("{}")),
                        new Change.Delete(AUTH)),
                        List.of(FileChange.at(AUTH, Optional.of(JsonText.of("{\"id\": \"redis/auth\"}")),
                                Optional.empty()),
                                FileChange.at("redis/new.json", Optional.empty(), Optional.of(JsonText.of("{}")))),
                        Instant.parse("2026-11-23T10:01:00Z")),
                new HistoryEntry(1, step("first", new Change.Edit(OOM, edited)),
                        List.of(FileChange.at(OOM, Optional.of(JsonText.of(SAVED)), Optional.of(edited))),
                        Instant.parse("2026-11-23T10:00:00Z"))),
                workspace.history().done());
    }

    @Test
    void goesToAnyStepAndBack() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        replace(workspace, "second", AUTH, "auth", "acl");
        replace(workspace, "third", OOM, "two", "three");

        workspace.goTo(1);
        assertEquals(List.of("first"), names(workspace.history().done()));
        assertEquals(List.of("second", "third"), names(workspace.history().undone()));
        assertEquals(SAVED.replace("one", "two"), text(workspace, OOM));

        workspace.goTo(3);
        assertEquals(SAVED.replace("one", "three"), text(workspace, OOM));
        workspace.goTo(0);
        assertEquals(SAVED, text(workspace, OOM));
        assertEquals(List.of(), workspace.unsaved());
        workspace.goTo(99);
        assertEquals(List.of("first", "second", "third"), names(workspace.history().undone()));
    }

    @Test
    void tellsOnceOfAWayOfManySteps() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        replace(workspace, "second", AUTH, "auth", "acl");
        List<Set<String>> heard = new java.util.ArrayList<>();
        workspace.onChange(event -> heard.add(event.changed()));
        workspace.goTo(0);

        assertEquals(List.of(Set.of(OOM, AUTH)), heard);
    }

    @Test
    void oneStepIsTakenBackWhileLaterOnesStay() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        replace(workspace, "second", OOM, "1, 2, 3", "1, 3");
        replace(workspace, "third", OOM, "[1, 3]", "[1, 4]");
        takeBack(workspace, "first");
        assertEquals(SAVED.replace("1, 2, 3", "1, 4"), text(workspace, OOM));
        takeBack(workspace, "second");
        assertEquals(SAVED.replace("3", "4"), text(workspace, OOM));
        assertEquals(
                List.of(StepName.of("history.step.revert", new StepName.Name(StepName.of("second"))),
                        StepName.of("history.step.revert", new StepName.Name(StepName.of("first")))),
                workspace.history().done().stream().map(entry -> entry.step().name()).limit(2).toList());

        workspace.undo();
        workspace.undo();
        assertEquals(SAVED.replace("one", "two").replace("1, 2, 3", "1, 4"), text(workspace, OOM));
    }

    @Test
    void saysWhatALaterStepHasChangedInTheSamePlace() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        replace(workspace, "second", OOM, "two", "three");

        assertEquals(impossible(Reversal.Reason.TOUCHED, OOM, "/a"), reversal(workspace, "first"));
    }

    @Test
    void stepThatIsTakenBackAlreadyLeavesNothing() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        HistoryEntry first = named(workspace, "first");
        takeBack(workspace, "first");
        assertEquals(impossible(Reversal.Reason.NOTHING_LEFT, ""), reversal(workspace, "first"));
        workspace.goTo(0);
        assertEquals(impossible(Reversal.Reason.NOTHING_LEFT, ""), workspace.history().reversal(first));
    }

    @Test
    void stepOverSeveralFilesIsTakenBackAsAWholeOrInOneOfThem() throws IOException {
        Workspace workspace = open();
        String auth = text(workspace, AUTH);
        workspace.apply(step("both", new Change.Edit(OOM, JsonText.of(SAVED.replace("one", "two"))),
                new Change.Edit(AUTH, JsonText.of("{\"id\": \"redis/acl\"}"))));
        replace(workspace, "later", OOM, "1, 2", "1, 9");
        RecordStep inOom = workspace.history().of(OOM).getLast();

        workspace.apply(((Reversal.Possible) workspace.history().reversal(inOom)).step());
        assertEquals(SAVED.replace("1, 2", "1, 9"), text(workspace, OOM));
        assertEquals("{\"id\": \"redis/acl\"}", text(workspace, AUTH));
        workspace.undo();
        takeBack(workspace, "both");
        assertEquals(SAVED.replace("1, 2", "1, 9"), text(workspace, OOM));
        assertEquals(auth, text(workspace, AUTH));
    }

    @Test
    void historyOfARecordFollowsItsRenames() throws IOException {
        Workspace workspace = open();
        replace(workspace, "before", OOM, "one", "two");
        workspace.apply(step("move", new Change.Rename(OOM, "redis/memory.json"),
                new Change.Edit("redis/memory.json",
                        JsonText.of(SAVED.replace("one", "two").replace("redis/oom", "redis/memory")))));
        replace(workspace, "after", "redis/memory.json", "1, 2", "1, 9");
        replace(workspace, "other", AUTH, "auth", "acl");

        assertEquals(List.of("after", "move", "before"), names(workspace.history().of("redis/memory.json").stream()
                .map(RecordStep::entry).toList()));
        assertEquals(List.of(), workspace.history().of(OOM));
        takeBack(workspace, "before");
        assertEquals(SAVED.replace("redis/oom", "redis/memory").replace("1, 2", "1, 9"),
                text(workspace, "redis/memory.json"));
        takeBack(workspace, "move");
        assertEquals(SAVED.replace("1, 2", "1, 9"), text(workspace, OOM));
        assertEquals("none", text(workspace, "redis/memory.json"));
    }

    @Test
    void fileIsNotTakenAwayOrPutBackOverWhatCameLater() throws IOException {
        Workspace workspace = open();
        workspace.apply(step("create", new Change.Create("redis/new.json", JsonText.of("{\"a\": 1}"))));
        workspace.apply(step("delete", new Change.Delete(AUTH)));
        assertEquals(new Reversal.Possible(new Step(StepName.of("history.step.revert",
                new StepName.Name(StepName.of("create"))), List.of(new Change.Delete("redis/new.json")))),
                reversal(workspace, "create"));
        replace(workspace, "edit", "redis/new.json", "1", "2");
        workspace.apply(step("again", new Change.Create(AUTH, JsonText.of("{}"))));

        assertEquals(impossible(Reversal.Reason.TOUCHED, "redis/new.json"), reversal(workspace, "create"));
        assertEquals(impossible(Reversal.Reason.TAKEN, AUTH), reversal(workspace, "delete"));
        workspace.apply(step("gone", new Change.Delete("redis/new.json")));
        assertEquals(impossible(Reversal.Reason.GONE, "redis/new.json"), reversal(workspace, "edit"));
    }

    @Test
    void revertThatWouldBreakTheFileIsNotOffered() throws IOException {
        Workspace workspace = open();
        replace(workspace, "cut", OOM, ", \"a\": \"one\"", "");
        replace(workspace, "again", OOM, "3]", "3], \"a\": 1");

        assertEquals(impossible(Reversal.Reason.BREAKS, OOM), reversal(workspace, "cut"));
    }

    @Test
    void typingThatEndsWhereItBeganIsNoStep() throws IOException {
        Workspace workspace = open();
        for (String typed : List.of("onex", "onexy", "onex", "one")) {
            workspace.apply(new Step(StepName.of("typing"),
                    List.of(new Change.Edit(OOM, JsonText.of(SAVED.replace("one", typed)))), Optional.of("a")));
        }
        assertEquals(Optional.empty(), workspace.nextUndo());
        assertEquals(List.of(), workspace.unsaved());

        workspace.apply(new Step(StepName.of("typing"),
                List.of(new Change.Edit(OOM, JsonText.of(SAVED.replace("one", "o")))), Optional.of("a")));
        workspace.undo();
        assertEquals(SAVED, text(workspace, OOM));
    }

    @Test
    void unsavedIsWhatDiffersFromDiskWhicheverWayItCame() throws IOException {
        Workspace workspace = open();
        replace(workspace, "first", OOM, "one", "two");
        replace(workspace, "second", OOM, "two", "three");
        workspace.save(List.of(OOM));
        assertEquals(List.of(), workspace.unsaved());

        workspace.undo();
        assertEquals(List.of(OOM), workspace.unsaved());
        workspace.undo();
        assertEquals(List.of(OOM), workspace.unsaved());
        workspace.redo();
        workspace.redo();
        assertEquals(List.of(), workspace.unsaved());
        workspace.undo();
        replace(workspace, "by hand", OOM, "two", "three");
        assertEquals(List.of(), workspace.unsaved());
    }

    @Test
    void renameThatIsUndoneAfterASaveIsSavedAsAWhole() throws IOException {
        Workspace workspace = open();
        workspace.apply(step("move", new Change.Rename(OOM, "redis/memory.json")));
        workspace.save(List.of(OOM));
        assertEquals(List.of(), workspace.unsaved());
        workspace.undo();
        assertEquals(List.of("redis/memory.json", OOM), workspace.unsaved());
        replace(workspace, "edit", OOM, "one", "two");
        workspace.save(List.of(OOM));

        assertEquals(List.of(), workspace.unsaved());
        assertEquals(List.of(false, true),
                List.of(Files.exists(folder.resolve("redis/memory.json")), Files.exists(folder.resolve(OOM))));
    }

    @Test
    void savedRenameTiesItsPathsNoMore() throws IOException {
        Workspace workspace = open();
        workspace.apply(step("move", new Change.Rename(OOM, "redis/memory.json")));
        workspace.save(List.of(OOM));
        workspace.apply(step("create", new Change.Create(OOM, JsonText.of("{}"))));
        replace(workspace, "edit", "redis/memory.json", "one", "two");

        assertEquals(List.of(OOM), workspace.savedWith(List.of(OOM)));
    }
}
