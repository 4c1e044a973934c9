package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.PersonalSettings;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Remembered;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropViewModelTest {
    private final Path folder;
    private final Path record;
    private final Path log;
    private final List<Notice> notices = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
    private final FolderModel folders = new FolderModel(tasks,
            new Remembered(PersonalSettings.DEFAULTS, _ -> {}, tasks, new HandDrivenDelay(), _ -> {}), notices::add,
            (_, _) -> {});
    private final FixtureSession session = new FixtureSession();
    private final DropViewModel model = new DropViewModel(folders, tasks, notices::add);

    DropViewModelTest(@TempDir Path temporary) throws IOException {
        folder = temporary.resolve("records");
        Files.createDirectories(folder.resolve("redis"));
        record = Files.writeString(folder.resolve("redis/oom.json"), "{\"id\":\"redis/oom\"}");
        log = Files.writeString(temporary.resolve("server.log"), "oops");
    }

    @Test
    void saysWhatWouldBecomeOfWhatIsDragged() {
        assertEquals(Optional.of(Phrase.of("app.drop.folder", "records")), offered(folder));
        assertEquals(Optional.of(Phrase.of("app.drop.record", "oom.json")), offered(record));
        assertEquals(Optional.of(Phrase.of("app.drop.log-without-folder")), offered(log));
        open();
        assertEquals(Optional.of(Phrase.of("app.drop.log", "server.log", 0)), offered(log));
        assertEquals(Optional.of(Phrase.of("app.drop.nothing")), offered(folder.resolve("gone")));
        model.left();
        assertEquals(Optional.empty(), model.offerProperty().get());
    }

    @Test
    void opensAFolder() {
        model.dropped(List.of(folder));
        assertEquals(Optional.of(folder), folders.folder().get());
    }

    @Test
    void looksAtARecordOfTheOpenFolder() {
        open();
        session.own.add(record);
        model.dropped(List.of(record));
        assertEquals(List.of("look at oom.json"), session.asked);
        assertEquals(Optional.of(session), folders.session().get());
    }

    @Test
    void opensTheFolderOfAnotherRecordAndLooksAtIt() {
        model.dropped(List.of(record));
        assertEquals(Optional.of(folder), folders.folder().get());
        assertEquals(List.of(), session.asked);
        folders.session().set(Optional.of(session));
        assertEquals(List.of("look at oom.json"), session.asked);
    }

    @Test
    void matchesTheRecordsAgainstALog() {
        open();
        model.dropped(List.of(log));
        assertEquals(List.of("log server.log"), session.asked);
    }

    @Test
    void saysWhyALogIsOfNoUseWithoutAFolder() {
        model.dropped(List.of(log));
        assertEquals(List.of(Notice.of(Tone.WARNING, Phrase.of("app.drop.log-without-folder"))), notices);
    }

    @Test
    void importsSeveralRecordsIntoTheOpenFolder() throws IOException {
        Path table = Files.writeString(folder.resolveSibling("all.csv"), "id,regex\nredis/oom,OOM\n");
        assertEquals(Optional.of(Phrase.of("app.drop.records-without-folder")), offered(table));
        model.dropped(List.of(table));
        assertEquals(List.of(Notice.of(Tone.WARNING, Phrase.of("app.drop.records-without-folder"))), notices);
        open();
        assertEquals(Optional.of(Phrase.of("app.drop.records", "all.csv")), offered(table));
        model.dropped(List.of(table));
        assertEquals(List.of("import all.csv"), session.asked);
    }

    @Test
    void saysThatNothingCanBeDoneWithWhatIsNotThere() {
        model.dropped(List.of(folder.resolve("gone")));
        assertEquals(List.of(Notice.of(Tone.WARNING, Phrase.of("app.drop.nothing"))), notices);
    }

    private Optional<Phrase> offered(Path file) {
        model.entered(List.of(file));
        return model.offerProperty().get();
    }

    private void open() {
        folders.open(folder);
        folders.session().set(Optional.of(session));
    }
}
