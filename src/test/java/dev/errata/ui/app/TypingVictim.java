package dev.errata.ui.app;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.workspace.Draft;
import dev.errata.workspace.DraftJournal;
import dev.errata.workspace.DraftStore;
import dev.errata.workspace.Unsaved;
import dev.errata.workspace.ValuePlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A process that notes an edit, or with a pointer what is typed there, says so, and waits to be killed.
final class TypingVictim {
    private TypingVictim() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        DraftJournal journal = new DraftStore(Path.of(arguments[1])).journal(folder);
        String path = arguments[2];
        JsonText text = JsonText.read(Files.readAllBytes(folder.resolve(path)));
        journal.note(arguments.length == 4
                ? new Unsaved(Map.of(path, new Draft(Optional.of(text), Optional.of(JsonText.of(arguments[3])))),
                        Map.of())
                : new Unsaved(Map.of(), Map.of(
                        new ValuePlace(path, JsonPointer.parse(arguments[4]).orElseThrow()), arguments[3])));
        System.out.println("noted");
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
