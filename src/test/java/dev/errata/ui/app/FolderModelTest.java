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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderModelTest {
    private final Path folder;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Runnable> questions = new ArrayList<>();
    private final FxTasks tasks = new FxTasks(Runnable::run, Runnable::run);
    private final Remembered remembered = new Remembered(PersonalSettings.DEFAULTS, settings -> {}, tasks,
            new HandDrivenDelay(), e -> {});
    private final FolderModel folders = new FolderModel(tasks, remembered, notices::add,
            (session, proceed) -> questions.add(proceed));
    private final FixtureSession session = new FixtureSession();

    FolderModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theFolderThatWasOpenAtTheEndIsOpenedAgain() {
        remembered.change(settings -> settings.withOpened(folder));
        folders.openLast();
        assertEquals(Optional.of(folder), folders.folder().get());
    }

    @Test
    void aFolderThatWasClosedIsNotOpenedAgain() {
        folders.open(folder);
        folders.close();
        folders.openLast();
        assertEquals(Optional.empty(), folders.folder().get());
        folders.open(folder);
        folders.leaving(() -> {});
        assertEquals(Optional.of("no"), remembered.settings().choice("folder.closed"));
    }

    @Test
    void aLastFolderThatIsGoneIsLeftToWhoeverChoosesIt() {
        remembered.change(settings -> settings.withOpened(folder.resolve("gone")));
        folders.openLast();
        assertEquals(Optional.empty(), folders.folder().get());
        assertEquals(List.of(), notices);
    }

    @Test
    void opensAFolderAndRemembersIt() {
        folders.open(folder.resolve("x").resolve(".."));
        assertEquals(Optional.of(folder), folders.folder().get());
        assertEquals(List.of(folder), folders.recent());
    }

    @Test
    void saysThatAFolderIsGoneAndKeepsItAmongTheRecentOnes() {
        Path gone = folder.resolve("gone");
        remembered.change(settings -> settings.withOpened(folder).withOpened(gone));
        folders.open(gone);
        assertEquals(Optional.empty(), folders.folder().get());
        assertEquals(List.of(gone, folder), folders.recent());
        assertEquals(Set.of(gone), folders.missing().get());
        assertEquals(List.of(Notice.of(Tone.ERROR, Phrase.of("app.folder.gone", gone.toString()))), notices);
    }

    @Test
    void theOpenFolderStaysWhereAnotherIsGone() {
        openWithSession();
        folders.open(folder.resolve("gone"));
        assertEquals(Optional.of(session), folders.session().get());
    }

    @Test
    void aFolderThatIsBackIsMissingNoLonger() throws IOException {
        Path away = folder.resolve("away");
        remembered.change(settings -> settings.withOpened(away));
        folders.lookForRecent();
        assertEquals(Set.of(away), folders.missing().get());
        Files.createDirectory(away);
        folders.lookForRecent();
        assertEquals(Set.of(), folders.missing().get());
    }

    @Test
    void closesTheSessionBeforeItOpensAnother(@TempDir Path other) {
        openWithSession();
        folders.open(other);
        assertEquals(List.of("close"), session.asked);
        assertEquals(Optional.empty(), folders.session().get());
        assertEquals(Optional.of(other), folders.folder().get());
    }

    @Test
    void staysUntilTheUserHasSaidWhatBecomesOfUnsavedChanges(@TempDir Path other) {
        openWithSession();
        session.unsaved.set(2);
        folders.open(other);
        assertEquals(Optional.of(folder), folders.folder().get());
        questions.getFirst().run();
        assertEquals(Optional.of(other), folders.folder().get());
    }

    @Test
    void openingTheOpenFolderAgainKeepsItsSession() {
        openWithSession();
        folders.open(folder);
        assertEquals(Optional.of(session), folders.session().get());
    }

    @Test
    void triesAFolderAgainThatDidNotLoad() {
        List<Optional<Path>> seen = new ArrayList<>();
        folders.open(folder);
        folders.folder().subscribe((before, now) -> seen.add(now));
        folders.open(folder);
        assertEquals(List.of(Optional.empty(), Optional.of(folder)), seen);
    }

    @Test
    void followsTheSessionThatComesAndGoes() {
        List<Integer> seen = new ArrayList<>();
        folders.ofSession(Session::unsaved, 0).subscribe(now -> { seen.add(now); });
        openWithSession();
        session.unsaved.set(3);
        folders.close();
        questions.getFirst().run();
        assertEquals(List.of(0, 3, 0), seen);
    }

    private void openWithSession() {
        folders.open(folder);
        folders.session().set(Optional.of(session));
    }
}
