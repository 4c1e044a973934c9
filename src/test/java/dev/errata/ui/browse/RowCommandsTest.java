package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import dev.errata.search.SortKey;
import dev.errata.ui.fx.Command;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.Localization;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sorted by id: go/deadlock, go/panic, java/npe, java/oom, php/fatal, php/torn.
class RowCommandsTest {
    private static final FxTasks AT_ONCE = new FxTasks(Runnable::run, Runnable::run);

    private final Path folder;
    private final CurationSession session;
    private final SelectionViewModel selection;
    private final List<String> copied = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private final List<Command> commands;

    RowCommandsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
        HandDrivenDelay delay = new HandDrivenDelay();
        session = BrowseFixture.session(folder, AT_ONCE);
        RecordsViewModel model = new RecordsViewModel(session, AT_ONCE, delay, BrowseFixture.remembered(delay));
        model.sort(SortKey.ID.usualOrder());
        selection = model.selection();
        commands = new RowCommands(session, selection, new Localization(Language.ENGLISH), AT_ONCE, told::add,
                copied::add).all(() -> opened.add("opened"));
    }

    private Command command(String id) {
        return commands.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    private Phrase last() {
        return told.getLast().text();
    }

    @Test
    void idsAreCopiedOneALineInTheOrderOfTheList() {
        selection.only(3);
        selection.toggle(0);
        command("records.copy-ids").run();
        assertEquals(List.of("go/deadlock\njava/oom"), copied);
        assertEquals(Phrase.of("browse.copied.ids", 2), last());
    }

    @Test
    void theirNamesTellHowManyRecordsTheyAreFor() {
        selection.only(3);
        assertEquals(Optional.of(Phrase.of("command.records.copy-id")),
                command("records.copy-ids").title().getValue());
        assertEquals(Optional.empty(), command("records.copy-json").title().getValue());
        selection.toggle(0);
        assertEquals(Optional.of(Phrase.of("browse.many.copy-ids", 2)),
                command("records.copy-ids").title().getValue());
        assertEquals(Optional.of(Phrase.of("browse.many.copy-json", 2)),
                command("records.copy-json").title().getValue());
    }

    @Test
    void oneRecordIsCopiedAsItsFileHasIt() throws IOException {
        selection.only(3);
        command("records.copy-json").run();
        assertEquals(List.of(Files.readString(folder.resolve("java/oom.json"))), copied);
        assertEquals(Phrase.of("browse.copied.json", 1), last());
    }

    @Test
    void aBrokenFileStaysOutOfTheArrayAndThatIsSaid() {
        selection.only(4);
        selection.extendTo(5);
        command("records.copy-json").run();
        assertTrue(copied.getFirst().startsWith("[\n{\"id\": \"php/fatal\""), copied.getFirst());
        assertEquals(Phrase.of("browse.copied.json-without", 1, 1), last());
    }

    @Test
    void severalAreCopiedAsMarkdown() {
        selection.only(0);
        selection.extendTo(1);
        command("records.copy-markdown").run();
        assertEquals(List.of("# all goroutines are asleep", "# panic: nil map"),
                copied.getFirst().lines().filter(line -> line.startsWith("# ")).toList());
    }

    @Test
    void whatIsChangedIsRevertedInOneStep() {
        selection.only(0);
        selection.extendTo(2);
        assertFalse(command("records.revert").isEnabled());
        BrowseFixture.edit(session, "go/panic.json", "nil", "no");
        BrowseFixture.edit(session, "java/npe.json", "Null", "No");
        BrowseFixture.edit(session, "php/fatal.json", "Fatal", "Mortal");
        command("records.revert").run();
        assertEquals(List.of("php/fatal.json"), session.unsavedProperty().get());
        assertEquals(Phrase.of("browse.reverted", 2), last());
        told.getLast().offers().getFirst().action().run();
        assertEquals(List.of("go/panic.json", "java/npe.json", "php/fatal.json"), session.unsavedProperty().get());
    }

    @Test
    void theNoticeOfARevertTakesBackThatAndNothingElse() {
        selection.only(1);
        BrowseFixture.edit(session, "go/panic.json", "nil", "no");
        command("records.revert").run();
        BrowseFixture.edit(session, "java/npe.json", "Null", "No");
        told.getLast().offers().getFirst().action().run();
        assertEquals(List.of("go/panic.json", "java/npe.json"), session.unsavedProperty().get());
    }

    @Test
    void withoutARecordNothingCanBeCopied() {
        session.currentProperty().set(Optional.empty());
        assertEquals(List.of(), commands.stream().filter(Command::isEnabled).map(Command::id).toList());
        selection.only(0);
        command("records.open").run();
        assertEquals(List.of("opened"), opened);
    }
}
