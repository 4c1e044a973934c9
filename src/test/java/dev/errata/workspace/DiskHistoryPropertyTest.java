package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonEdit;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.record.Change;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/// Random edits, saves, undo and redo here, while another program sets another field of the same files: undo never takes back what the
/// other has done, and everything that was done here can be taken back and done again.
@SuppressWarnings("NullAway.Init") // the folder is made before each try
class DiskHistoryPropertyTest {
    private static final int RECORDS = 3;
    private static final String BASE = "{\n  \"mine\": 0,\n  \"between\": true,\n  \"theirs\": 0\n}\n";

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("errata-history");
        for (int record = 0; record < RECORDS; record++) {
            Files.writeString(folder.resolve(path(record)), BASE);
        }
    }

    @AfterTry
    void deleteFolder() throws IOException {
        for (int record = 0; record < RECORDS; record++) {
            Files.delete(folder.resolve(path(record)));
        }
        Files.delete(folder);
    }

    private static String path(int record) {
        return "r" + record + ".json";
    }

    private static JsonText with(JsonText text, String field, int value) {
        return new JsonEdit.Replace(JsonPointer.ROOT.child(field), JsonValue.of(value)).applyTo(text);
    }

    private static List<String> values(Workspace workspace, String field) {
        return workspace.records().records().stream()
                .map(record -> record.text().find(JsonPointer.ROOT.child(field)).orElseThrow().toValue().toJson())
                .toList();
    }

    private static void edit(Workspace workspace, String path, int value) {
        JsonText text = with(workspace.records().at(path).orElseThrow().text(), "mine", value);
        workspace.apply(new Step("edit.step.edit", List.of(), List.of(new Change.Edit(path, text)),
                Optional.empty()));
    }

    private void write(String path, int value) throws IOException {
        Path file = folder.resolve(path);
        Files.write(file, with(JsonText.read(Files.readAllBytes(file)), "theirs", value).toBytes());
    }

    private static void take(Workspace workspace) throws IOException {
        List<DiskFile> files = workspace.disk().lookAtAll(Progress.NONE, Cancellation.NEVER);
        assertTrue(workspace.take(workspace.disk().plan(files)));
        assertTrue(workspace.apart().isEmpty());
    }

    @Property(tries = 150)
    void undoNeverTakesBackWhatAnotherProgramHasDone(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Workspace workspace = Workspace.open(folder, Set.of(), Clock.systemUTC(), (_, file) -> Files.delete(file),
                Progress.NONE, Cancellation.NEVER);
        List<String> theirs = new ArrayList<>(values(workspace, "theirs"));
        int merges = 0;
        for (int turn = 1; turn <= 25; turn++) {
            int record = random.nextInt(RECORDS);
            switch (random.nextInt(6)) {
                case 0 -> {
                    boolean isMerged = workspace.isUnsaved(path(record));
                    write(path(record), turn);
                    theirs.set(record, Integer.toString(turn));
                    take(workspace);
                    merges += isMerged ? 1 : 0;
                }
                case 1 -> workspace.save(workspace.unsaved());
                case 2 -> undoEdit(workspace);
                case 3 -> workspace.redo();
                default -> edit(workspace, path(record), turn);
            }
            assertEquals(theirs, values(workspace, "theirs"));
        }
        List<String> mine = values(workspace, "mine");
        if (merges == 0) {
            while (workspace.undo().isPresent()) {
                assertEquals(theirs, values(workspace, "theirs"));
            }
            assertEquals(List.of("0", "0", "0"), values(workspace, "mine"));
            while (workspace.nextRedo().filter(_ -> !values(workspace, "mine").equals(mine)).isPresent()) {
                workspace.redo();
            }
            assertEquals(mine, values(workspace, "mine"));
        }
    }

    /// A merge is a step that a person may take back too; here nobody does.
    private static void undoEdit(Workspace workspace) {
        if (workspace.nextUndo().filter(step -> step.step().name().key().startsWith("edit.")).isPresent()) {
            workspace.undo();
        }
    }
}
