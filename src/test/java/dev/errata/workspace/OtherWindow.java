package dev.errata.workspace;

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
import java.util.List;
import java.util.Set;

/// A program that edits and saves records again and again, as another window does. Arguments: the folder, a name, and how often.
final class OtherWindow {
    static final int RECORDS = 5;

    private OtherWindow() {}

    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
        System.out.println("saved");
    }

    /// Sets the field `name` of one record after the other to the number of the turn. A save that others got in the way of merges and tries again.
    static void run(Path folder, String name, int turns) throws IOException {
        Workspace workspace = Workspace.open(folder, Set.of(), Clock.systemUTC(), (_, file) -> Files.delete(file),
                Progress.NONE, Cancellation.NEVER);
        for (int turn = 1; turn <= turns; turn++) {
            String path = path(turn % RECORDS);
            JsonText text = new JsonEdit.Replace(JsonPointer.parse("/" + name).orElseThrow(), JsonValue.of(turn))
                    .applyTo(workspace.records().at(path).orElseThrow().text());
            workspace.apply(new Step("edit.step.edit", List.of(), List.of(new Change.Edit(path, text)),
                    java.util.Optional.empty()));
            while (!workspace.unsaved().isEmpty()) {
                try {
                    workspace.save(workspace.unsaved());
                } catch (SaveConflictException others) {
                    merge(workspace, others.paths());
                }
            }
        }
    }

    private static void merge(Workspace workspace, List<String> paths) throws IOException {
        List<DiskFile> files = workspace.disk().look(paths, Cancellation.NEVER);
        if (!workspace.take(workspace.disk().plan(files)) || !workspace.apart().isEmpty()) {
            throw new IllegalStateException("edits of different fields do not contradict each other");
        }
    }

    static String path(int record) {
        return "redis/r" + record + ".json";
    }
}
