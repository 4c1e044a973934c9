package dev.errata.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.ui.fx.Notice;
import dev.errata.ui.fx.Phrase;
import dev.errata.ui.fx.Tone;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set by open, before each test
class SaveActionsTest {
    private static final String MINE = ReviewFolder.OOM_TEXT.replace("OOM", "mine");
    private static final String THEIRS = ReviewFolder.OOM_TEXT.replace("OOM", "theirs");

    @TempDir
    private Path root;
    private Path folder;
    private ReviewFolder opened;
    private SaveActions saves;
    private final List<Notice> told = new ArrayList<>();
    private final List<Standoff> standoffs = new ArrayList<>();
    private final List<UnseenFiles> unseen = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();
    private Runnable typed = () -> {};

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(root.resolve("records"));
        opened = new ReviewFolder(folder);
        saves = new SaveActions(opened.session, told::add, () -> typed.run(),
                opened.changes(told::add, () -> typed.run(), ReviewFolder.asking(standoffs::add, unseen::add)));
    }

    private List<Phrase> said() {
        return told.stream().map(Notice::text).toList();
    }

    private void saveAll() {
        saves.saveAll(() -> ends.add("saved"));
    }

    @Test
    void savesTheRecordThatIsLookedAtAndNoOther() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.edit(ReviewFolder.AUTH, "{}");
        assertTrue(saves.currentUnsaved().getValue());
        saves.saveCurrent();

        assertEquals(List.of(MINE, ReviewFolder.AUTH_TEXT),
                List.of(opened.disk(ReviewFolder.OOM), opened.disk(ReviewFolder.AUTH)));
        assertEquals(List.of(Phrase.of("review.saved.one", ReviewFolder.OOM)), said());
        assertFalse(saves.currentUnsaved().getValue());
    }

    @Test
    void savesAllTogetherWithWhatIsTypedAndNotYetAStep() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        typed = () -> opened.edit(ReviewFolder.AUTH, "{}");
        saveAll();

        assertEquals(List.of(MINE, "{}"), List.of(opened.disk(ReviewFolder.OOM), opened.disk(ReviewFolder.AUTH)));
        assertEquals(List.of(Phrase.of("review.saved.many", 2)), said());
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void saysWhereWhatWasSavedIsNoJson() throws IOException {
        opened.edit(ReviewFolder.OOM, "{\n  \"id\": \"redis/oom\"\n  \"signature\": 1}");
        saveAll();

        assertEquals("{\n  \"id\": \"redis/oom\"\n  \"signature\": 1}", opened.disk(ReviewFolder.OOM));
        assertEquals(List.of(Phrase.of("review.saved.broken", ReviewFolder.OOM, 2, 20)), said());
        assertEquals(Tone.WARNING, told.getFirst().tone());
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void namesAMovedFileByItsNewPlace() {
        opened.apply(new Change.Rename(ReviewFolder.OOM, "redis/memory.json"));
        saveAll();

        assertEquals(List.of(Phrase.of("review.saved.one", "redis/memory.json")), said());
        assertFalse(Files.exists(folder.resolve(ReviewFolder.OOM)));
    }

    @Test
    void saysNothingWhereThereIsNothingToSave() {
        saveAll();
        assertEquals(List.of(), said());
        assertEquals(List.of("saved"), ends);
    }

    private static Map<String, Optional<JsonText>> all(String text) {
        return Map.of(ReviewFolder.OOM, Optional.of(JsonText.of(text)));
    }

    @Test
    void whatOthersHaveWrittenMeanwhileIsMergedAndThenSaved() throws IOException {
        String both = MINE.replace("\n}", ",\n  \"root_cause\": \"theirs\"\n}");
        opened.edit(ReviewFolder.OOM, MINE);
        opened.write(ReviewFolder.OOM, both.replace("mine", "OOM"));
        saveAll();

        assertEquals(List.of(both, both), List.of(opened.disk(ReviewFolder.OOM), opened.now(ReviewFolder.OOM)));
        assertEquals(List.of(Phrase.of("review.disk.one.merged", ReviewFolder.OOM),
                Phrase.of("review.saved.one", ReviewFolder.OOM)), said());
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void overwritesKnowinglyAndSavesTheRest() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.edit(ReviewFolder.AUTH, "{}");
        opened.write(ReviewFolder.OOM, THEIRS);
        saveAll();
        Versions asked = standoffs.getFirst().files().getFirst();
        assertEquals(List.of(Optional.of(JsonText.of(MINE)), Optional.of(JsonText.of(THEIRS))),
                List.of(asked.draft().mine(), asked.disk()));
        assertEquals(List.of(THEIRS, ReviewFolder.AUTH_TEXT),
                List.of(opened.disk(ReviewFolder.OOM), opened.disk(ReviewFolder.AUTH)));
        assertEquals(List.of(), ends);
        standoffs.getFirst().settle().accept(all(MINE));

        assertEquals(List.of(MINE, "{}"), List.of(opened.disk(ReviewFolder.OOM), opened.disk(ReviewFolder.AUTH)));
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void asksAgainWhereTheDiskChangedSinceItWasShown() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.write(ReviewFolder.OOM, THEIRS);
        saveAll();
        String later = THEIRS.replace("theirs", "later");
        opened.write(ReviewFolder.OOM, later);
        standoffs.getFirst().settle().accept(all(MINE));

        assertEquals(later, opened.disk(ReviewFolder.OOM));
        assertEquals(Optional.of(JsonText.of(later)), standoffs.get(1).files().getFirst().disk());
    }

    @Test
    void takesWhatIsOnDiskAndUndoBringsMineBack() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.edit(ReviewFolder.AUTH, "{}");
        opened.write(ReviewFolder.OOM, THEIRS);
        saveAll();
        standoffs.getFirst().settle().accept(all(THEIRS));

        assertEquals(List.of(THEIRS, THEIRS, "{}"), List.of(opened.now(ReviewFolder.OOM),
                opened.disk(ReviewFolder.OOM), opened.disk(ReviewFolder.AUTH)));
        assertEquals(List.of("saved"), ends);
        opened.session.undo();
        assertEquals(MINE, opened.now(ReviewFolder.OOM));
    }

    @Test
    void aFileThatIsGoneIsWrittenAnewOnlyWhenAPersonSaysSo() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        Files.delete(folder.resolve(ReviewFolder.OOM));
        saveAll();

        assertTrue(standoffs.getFirst().isOverGoneFiles());
        assertFalse(Files.exists(folder.resolve(ReviewFolder.OOM)));
        standoffs.getFirst().settle().accept(all(MINE));
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void aFileThatIsGoneIsLetGoWhenAPersonSaysSo() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        Files.delete(folder.resolve(ReviewFolder.OOM));
        saveAll();
        standoffs.getFirst().settle().accept(Map.of(ReviewFolder.OOM, Optional.empty()));

        assertEquals(Optional.empty(), opened.session.records().at(ReviewFolder.OOM));
        assertEquals(List.of("saved"), ends);
        opened.session.undo();
        assertEquals(MINE, opened.now(ReviewFolder.OOM));
    }

    @Test
    void whatWasNotReadIsOverwrittenOnlyWhenAPersonSaysSo() throws IOException {
        Path secret = Files.writeString(root.resolve("secret"), "token");
        opened.edit(ReviewFolder.OOM, MINE);
        Files.delete(folder.resolve(ReviewFolder.OOM));
        Files.createSymbolicLink(folder.resolve(ReviewFolder.OOM), secret);
        saveAll();

        assertEquals(List.of(Phrase.of("review.disk.leads-out", ReviewFolder.OOM)), said());
        assertEquals(List.of(), standoffs);
        assertTrue(Files.isSymbolicLink(folder.resolve(ReviewFolder.OOM)));
        assertEquals(MINE, opened.now(ReviewFolder.OOM));
        unseen.getFirst().putAway().run();
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
        assertFalse(Files.isSymbolicLink(folder.resolve(ReviewFolder.OOM)));
        assertEquals("token", Files.readString(secret));
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void aFolderInThePlaceOfAFileIsSaidAndNeverPutAway() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        Files.delete(folder.resolve(ReviewFolder.OOM));
        opened.write(ReviewFolder.OOM + "/other.json", "{}");
        saveAll();

        assertEquals(Phrase.of("review.disk.hidden", ReviewFolder.OOM), said().getLast());
        assertEquals(List.of(List.of(), List.of(), List.of()), List.of(standoffs, unseen, ends));
        Files.delete(folder.resolve(ReviewFolder.OOM + "/other.json"));
        Files.delete(folder.resolve(ReviewFolder.OOM));
        opened.write(ReviewFolder.OOM, ReviewFolder.OOM_TEXT);
        saves.saveAll(() -> ends.add("saved"));
        assertEquals(List.of(Phrase.of("review.disk.hidden", ReviewFolder.OOM)), said().subList(said().size() - 1,
                said().size()));
    }

    @Test
    void theSameTextOnDiskIsNoConflict() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        opened.write(ReviewFolder.OOM, MINE);
        saveAll();

        assertEquals(List.of(), standoffs);
        assertEquals(List.of("saved"), ends);
    }

    @Test
    void saysThatTheFolderIsGoneAndKeepsTheEdits() throws IOException {
        opened.edit(ReviewFolder.OOM, MINE);
        Files.move(folder, root.resolve("elsewhere"));
        saveAll();

        assertEquals(List.of(Phrase.of("review.failed.folder-gone", folder.toString())), said());
        assertEquals(List.of(ReviewFolder.OOM), opened.session.unsavedProperty().get());
        assertEquals(List.of(), ends);

        Files.move(root.resolve("elsewhere"), folder);
        told.getFirst().offers().getFirst().action().run();
        assertEquals(MINE, opened.disk(ReviewFolder.OOM));
    }

    @Test
    void aNameTooLongForTheDiskIsSaidAndTheEditStays() throws IOException {
        String path = "redis/" + "x".repeat(300) + ".json";
        opened.apply(new Change.Rename(ReviewFolder.OOM, path));
        saveAll();

        assertEquals(List.of(Phrase.of("review.failed.long-name", path)), said());
        assertEquals(List.of(ReviewFolder.OOM_TEXT, ReviewFolder.OOM_TEXT),
                List.of(opened.disk(ReviewFolder.OOM), opened.now(path)));
        assertEquals(List.of(), ends);
    }

    @Test
    void namesTheFileAndTheReason() {
        String file = folder.resolve(ReviewFolder.OOM).toString();
        List<String> wanted = List.of("x.json");
        assertEquals(Phrase.of("review.failed.full", ReviewFolder.OOM), SaveFailure
                .phrase(new FileSystemException(file, null, "No space left on device"), folder, wanted));
        assertEquals(Phrase.of("review.failed.full", "x.json"),
                SaveFailure.phrase(new IOException("No space left on device"), folder, wanted));
        assertEquals(Phrase.of("review.failed.read-only", ReviewFolder.OOM),
                SaveFailure.phrase(new AccessDeniedException(file), folder, wanted));
        assertEquals(Phrase.of("review.failed.read-only", ReviewFolder.OOM), SaveFailure
                .phrase(new FileSystemException(file, null, "Read-only file system"), folder, wanted));
        assertEquals(Phrase.of("review.failed.other", "x.json", Phrase.of("disk.other", "Input/output error")),
                SaveFailure.phrase(new IOException("Input/output error"), folder, wanted));
    }
}
