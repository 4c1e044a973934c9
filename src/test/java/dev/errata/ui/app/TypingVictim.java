package dev.errata.ui.app;

import dev.errata.json.JsonText;
import dev.errata.workspace.Draft;
import dev.errata.workspace.DraftJournal;
import dev.errata.workspace.DraftStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/// A process that notes an edit, says so, and waits to be killed.
final class TypingVictim {
    private TypingVictim() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        DraftJournal journal = new DraftStore(Path.of(arguments[1])).journal(folder);
        String path = arguments[2];
        journal.note(Map.of(path, new Draft(Optional.of(JsonText.read(Files.readAllBytes(folder.resolve(path)))),
                Optional.of(JsonText.of(arguments[3])))));
        System.out.println("noted");
        System.out.flush();
        new CountDownLatch(1).await();
    }
}
