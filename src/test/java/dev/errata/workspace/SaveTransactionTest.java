package dev.errata.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SaveTransactionTest {
    private static final Trash TRASH = (folder, file) -> Files.move(file,
            folder.resolve(file.getFileName() + ".trashed"));

    @TempDir
    private Path folder;

    private static FileWrite write(String path, String before, String after) {
        return new FileWrite(path, bytes(before), bytes(after), FileWrite.Going.MOVED);
    }

    private static Optional<byte[]> bytes(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text.getBytes(UTF_8));
    }

    /// Puts the journal of a save there, whose new texts have `word` in their names.
    ///
    /// @param fields deed, text before (empty for no file) and path of each file
    private void journal(String... fields) throws IOException {
        List<SaveJournal.Entry> entries = new ArrayList<>();
        for (int at = 0; at < fields.length; at += 3) {
            SaveJournal.Deed deed = switch (fields[at]) {
                case "w" -> SaveJournal.Deed.WRITE;
                case "d" -> SaveJournal.Deed.DROP;
                default -> SaveJournal.Deed.TRASH;
            };
            entries.add(new SaveJournal.Entry(deed, bytes(fields[at + 1]).map(SaveJournal::hash), fields[at + 2]));
        }
        new SaveJournal(folder.resolve(".errata")).write(new SaveJournal.Save("word", entries));
    }

    private List<String> contents() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> contents = new ArrayList<>();
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(folder.relativize(file) + "=" + Files.readString(file));
            }
            return contents;
        }
    }

    @Test
    void finishesASaveWhoseJournalStands() throws IOException {
        Files.writeString(folder.resolve("a.json"), "new a");
        Files.writeString(folder.resolve("b.json"), "old b");
        Files.writeString(folder.resolve("b.json.word.errata-new"), "new b");
        Files.writeString(folder.resolve("c.json"), "old c");
        journal("w", "old a", "a.json", "w", "old b", "b.json", "d", "old c", "c.json");

        assertEquals(List.of("b.json", "c.json"), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("a.json=new a", "b.json=new b"), contents());
    }

    @Test
    void putsIntoTheTrashWhatTheJournalSays() throws IOException {
        Files.writeString(folder.resolve("a.json"), "deleted");
        Files.writeString(folder.resolve("b.json"), "moved");
        journal("t", "deleted", "a.json", "d", "moved", "b.json", "t", "gone", "gone.json");

        assertEquals(List.of("a.json", "b.json"), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("a.json.trashed=deleted"), contents());
    }

    @Test
    void dropsAJournalThatWasCutOff() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old a");
        Files.writeString(folder.resolve("a.json.word.errata-new"), "new a");
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/save.journal"), "word\nw - a.json\nw - b.");

        assertEquals(List.of(), new SaveTransaction(folder, TRASH).recover());
        assertEquals("old a", Files.readString(folder.resolve("a.json")));
    }

    @Test
    void aJournalCannotLeadOutOfTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("inner/.errata"));
        Files.writeString(folder.resolve("kept.json"), "kept");
        journal("d", "kept", "../kept.json");
        Files.move(folder.resolve(".errata/save.journal"), folder.resolve("inner/.errata/save.journal"));

        assertThrows(IOException.class, () -> new SaveTransaction(folder.resolve("inner"), TRASH).recover());
        assertTrue(Files.exists(folder.resolve("kept.json")));
    }

    @Test
    void leavesNothingBehindWhereTheDiskRefuses() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old a");
        Files.writeString(folder.resolve("not-a-folder"), "x");

        assertThrows(IOException.class, () -> new SaveTransaction(folder, TRASH)
                .write(List.of(write("a.json", "old a", "new a"), write("not-a-folder/b.json", "", "new b"))));
        assertEquals(List.of("a.json=old a", "not-a-folder=x"), contents());
    }

    @Test
    void bringsEverythingBackWhereTheDiskRefusesHalfway() throws IOException {
        Files.writeString(folder.resolve("a.json"), "old a");
        Files.writeString(folder.resolve("b.json"), "old b");
        Files.writeString(folder.resolve("c.json"), "old c");
        Trash refusing = (_, file) -> {
            if (file.endsWith("b.json")) {
                throw new IOException("the trash is full");
            }
            Files.delete(file);
        };

        assertThrows(IOException.class, () -> new SaveTransaction(folder, refusing).write(List.of(
                new FileWrite("a.json", bytes("old a"), Optional.empty(), FileWrite.Going.DELETED),
                new FileWrite("b.json", bytes("old b"), Optional.empty(), FileWrite.Going.DELETED),
                write("c.json", "old c", "new c"), write("d.json", "", "new d"))));
        assertEquals(List.of("a.json=old a", "b.json=old b", "c.json=old c"), contents());
    }

    /// A second link stands for a system that knows no case: both names are one file.
    @Test
    void aNewNameThatDiffersInCaseAloneLosesNothing() throws IOException {
        Files.writeString(folder.resolve("OOM.json"), "old");
        Files.createLink(folder.resolve("oom.json"), folder.resolve("OOM.json"));

        new SaveTransaction(folder, TRASH).write(List.of(write("oom.json", "", "new"), write("OOM.json", "old", "")));
        assertEquals(List.of("oom.json=new"), contents());
    }

    @Test
    void aFileThatCameBackInOtherCaseIsNotTakenAwayAgain() throws IOException {
        Files.writeString(folder.resolve("oom.json"), "new");
        Files.createLink(folder.resolve("OOM.json"), folder.resolve("oom.json"));
        journal("d", "old", "OOM.json", "w", "", "oom.json");

        assertEquals(List.of(), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("OOM.json=new", "oom.json=new"), contents());
    }

    @Test
    void doesNotFinishOverWhatOthersHaveWrittenSince() throws IOException {
        Files.writeString(folder.resolve("a.json"), "of somebody else");
        Files.writeString(folder.resolve("a.json.word.errata-new"), "new a");
        Files.writeString(folder.resolve("b.json"), "of somebody else");
        journal("w", "old a", "a.json", "d", "old b", "b.json");

        assertEquals(List.of(), new SaveTransaction(folder, TRASH).recover());
        assertEquals(List.of("a.json=of somebody else", "a.json.word.errata-new.trashed=new a",
                "b.json=of somebody else"), contents());
    }

    @Test
    void knowsNamesOfEveryKind() throws IOException {
        List<String> names = List.of("two\nlines.json", "back\\slash.json", " blank .json", "字".repeat(80) + ".json",
                "n".repeat(250) + ".json", "\uD83D\uDE00".repeat(60) + ".json");
        new SaveTransaction(folder, TRASH).write(names.stream().map(name -> write(name, "", "old")).toList());
        SaveJournal journal = new SaveJournal(folder.resolve(".errata"));
        SaveJournal.Save save = SaveJournal.Save
                .of(names.stream().map(name -> write(name, "old", "new")).toList());
        journal.write(save);

        assertEquals(Optional.of(save), journal.read());
        assertEquals(List.of(), new SaveTransaction(folder, TRASH).recover());
        new SaveTransaction(folder, TRASH).write(names.stream().map(name -> write(name, "old", "new")).toList());
        assertEquals(names.stream().sorted().map(name -> name + "=new").toList(),
                contents().stream().sorted().toList());
    }

    @Test
    void savesFilesOfWhichOnlyTheEndsOfTheNamesDiffer() throws IOException {
        List<String> names = Stream.of("a", "b", "c").map(end -> "n".repeat(200) + end + ".json").toList();
        SaveTransaction transaction = new SaveTransaction(folder, TRASH);
        transaction.write(names.stream().map(name -> write(name, "", "old " + name)).toList());
        transaction.write(names.stream().map(name -> write(name, "old " + name, "new " + name)).toList());

        assertEquals(names.stream().map(name -> name + "=new " + name).toList(), contents());
    }

    @Test
    void finishesASaveOfFilesOfWhichOnlyTheEndsOfTheNamesDiffer() throws IOException {
        List<String> names = Stream.of("a", "b").map(end -> "n".repeat(200) + end + ".json").toList();
        for (String name : names) {
            Files.writeString(folder.resolve(name), "old");
            Files.writeString(NewTexts.beside(folder.resolve(name), "word"), "new " + name);
        }
        journal("w", "old", names.getFirst(), "w", "old", names.getLast());

        assertEquals(names, new SaveTransaction(folder, TRASH).recover());
        assertEquals(names.stream().map(name -> name + "=new " + name).toList(), contents());
    }

    @Test
    void aLinkStaysALinkAndIsReplacedWhereItLeads() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/real.json"), "old");
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("shared/real.json"));

        new SaveTransaction(folder, TRASH).write(List.of(write("link.json", "old", "new")));
        assertTrue(Files.isSymbolicLink(folder.resolve("link.json")));
        assertEquals("new", Files.readString(folder.resolve("shared/real.json")));
    }

    @Test
    void writesNothingThroughASideFolderThatLeadsOut() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("outside"));
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.createSymbolicLink(inner.resolve(".errata"), outside);

        assertThrows(IOException.class, () -> new SaveTransaction(inner, TRASH)
                .write(List.of(write("a.json", "", "new a"), write("b.json", "", "new b"))));
        assertEquals(List.of(), contents());
    }

    @Test
    void aFileThatHasItAlreadyIsNoConflict() throws IOException {
        Files.writeString(folder.resolve("a.json"), "new a");
        Files.writeString(folder.resolve("b.json"), "old b");

        new SaveTransaction(folder, TRASH)
                .write(List.of(write("a.json", "old a", "new a"), write("b.json", "old b", "new b")));
        assertEquals(List.of("a.json=new a", "b.json=new b"), contents());
    }
}
