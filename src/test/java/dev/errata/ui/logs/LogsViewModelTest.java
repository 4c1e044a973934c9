package dev.errata.ui.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.ui.fx.FxTask;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class LogsViewModelTest {
    private static final String[] LINES = {"fine", "Connection refused", "connection refused by peer",
            "ERROR 17 of 20 lost", "fine", "ERROR 18 of 20 lost", "connection reset by peer"};
    @TempDir
    Path temporary;
    private LogsFolder folder;

    @BeforeEach
    void open() {
        folder = new LogsFolder(temporary);
    }

    private Optional<Long> next() {
        Optional<LinePlace> place = folder.model.next();
        place.ifPresent(folder.model::look);
        return place.map(LinePlace::line);
    }

    private Optional<Long> previous() {
        Optional<LinePlace> place = folder.model.previous();
        place.ifPresent(folder.model::look);
        return place.map(LinePlace::line);
    }

    private HitRow row(int at) {
        return folder.model.rowsProperty().get().get(at);
    }

    @Test
    void listsWhatSeveralClaimWhatNobodyClaimsAndWhoHits() {
        OpenLog log = folder.open("a.log", LINES);
        assertEquals(List.of("several 1 in 1 FOLDED", "nobody 2 in 1 FOLDED", "net/refused 2 from a.log:2",
                "net/reset 2 from a.log:3"), folder.rows());
        assertEquals(Phrase.of("logs.status.done", 7L, 2, 4L, 3L), LogNotes.summary(log));
        assertEquals(List.of(), LogNotes.warnings(log));
    }

    @Test
    void templatesFollowTheRowThatTheyBelongTo() {
        folder.open("a.log", LINES);
        folder.model.fold(HitRow.Section.NOBODY, HitRow.Fold.UNFOLDED);
        assertEquals(
                List.of("several 1 in 1 FOLDED", "nobody 2 in 1 UNFOLDED", "template ERROR <*> of <*> lost 2 from 4"),
                folder.rows().subList(0, 3));
    }

    @Test
    void countsOfSeveralLogsAreOneAndTheirOrderIsRemembered() {
        folder.open("a.log", "connection reset by peer");
        folder.open("b.log", "connection refused", "connection refused", "ERROR 1 of 2 lost");
        assertEquals(List.of("nobody 1 in 1 FOLDED", "net/refused 2 from b.log:1", "net/reset 1 from a.log:1"),
                folder.rows());
        folder.model.order(HitOrder.NAME);
        folder.open("c.log", "connection reset by peer", "connection reset by peer");
        assertEquals(List.of("net/refused 2 from b.log:1", "net/reset 3 from a.log:1"), folder.rows().subList(1, 3));
        assertEquals(Optional.of("name"), folder.remembered.settings().choice("logs.order"));
    }

    @Test
    void walksAlongAllHitsAndRoundTheEnd() {
        folder.open("a.log", LINES);
        assertEquals(List.of(Optional.of(3L), Optional.of(7L), Optional.of(2L)), List.of(next(), next(), next()));
        assertEquals(Optional.of(7L), previous());
        assertEquals(Optional.of(3L), previous());
    }

    private Optional<Long> line() {
        return folder.model.lineProperty().get().map(LinePlace::line);
    }

    @Test
    void beginsAtTheFirstHitElseAtTheFirstErrorThatNobodyClaims() {
        folder.open("a.log", LINES);
        assertEquals(Optional.of(2L), line());
        folder.open("b.log", "fine", "ERROR 17 of 20 lost");
        assertEquals(Optional.of(2L), line());
        folder.model.look(1);
        folder.shelf.changed();
        assertEquals(Optional.of(1L), line());
        folder.open("c.log", "fine", "fine");
        assertEquals(List.of("b.log"), folder.model.lineProperty().get().stream().map(place -> place.log().name())
                .toList());
    }

    @Test
    void walksAlongTheLinesOfATemplateAlone() {
        folder.open("a.log", "ERROR 17 of 20 lost", "FATAL disk gone", "ERROR 18 of 20 lost", "FATAL tape is gone");
        folder.model.fold(HitRow.Section.NOBODY, HitRow.Fold.UNFOLDED);
        assertEquals("template ERROR <*> of <*> lost 2 from 1", folder.rows().get(1));
        folder.model.choose(row(1));
        assertEquals(Optional.of(1L), line());
        assertEquals(List.of(Optional.of(3L), Optional.of(1L), Optional.of(3L)),
                List.of(next(), next(), previous()));
    }

    @Test
    void linesThatSeveralClaimAreGroupedByWhoClaimsThem() {
        folder.add("net/peer", "by peer");
        folder.open("a.log", "connection refused by peer", "connection reset by peer", "fine",
                "connection reset by peer", "connection refused");
        folder.open("b.log", "connection reset by peer");
        folder.model.fold(HitRow.Section.SEVERAL, HitRow.Fold.UNFOLDED);
        assertEquals(List.of("several 4 in 2 UNFOLDED", "net/peer + net/reset 3 from 2",
                "net/peer + net/refused + net/reset 1 from 1"), folder.rows().subList(0, 3));
        folder.model.fold(HitRow.Section.SEVERAL, HitRow.Fold.FOLDED);
        assertEquals("net/peer 4 from a.log:1", folder.rows().get(1));
    }

    @Test
    void walksAlongTheLinesOfAGroupAloneAndFromLogToLog() {
        folder.add("net/peer", "by peer");
        folder.open("a.log", "connection refused by peer", "connection reset by peer", "fine",
                "connection reset by peer", "by peer");
        OpenLog second = folder.open("b.log", "connection refused", "connection reset by peer");
        folder.model.fold(HitRow.Section.SEVERAL, HitRow.Fold.UNFOLDED);
        folder.model.choose(row(1));
        assertEquals(new Walk.OfGroup(List.of("net/peer.json", "net/reset.json")), folder.model.walkProperty().get());
        assertEquals(Optional.of(2L), line());
        assertEquals(Optional.of(4L), next());
        assertEquals(Optional.of(new LinePlace(second, 2)), folder.model.next());
        assertEquals(List.of(Optional.of(2L), Optional.of(2L), Optional.of(4L)),
                List.of(previous(), previous(), previous()));
    }

    @Test
    void walksAlongTheLinesOfTheRowThatIsChosen() {
        folder.open("a.log", LINES);
        folder.model.choose(row(3));
        assertEquals(Optional.of(3L), folder.model.lineProperty().get().map(LinePlace::line));
        assertEquals(List.of(Optional.of(7L), Optional.of(3L)), List.of(next(), next()));
        folder.model.choose(row(1));
        assertEquals(Optional.of(4L), folder.model.lineProperty().get().map(LinePlace::line));
        assertEquals(List.of(Optional.of(6L), Optional.of(4L)), List.of(next(), previous()));
        folder.model.choose(row(0));
        assertEquals(Optional.of(3L), next());
        folder.model.chooseNone();
        assertEquals(Optional.of(7L), next());
    }

    @Test
    void walksFromOneLogIntoTheNext() {
        OpenLog first = folder.open("a.log", "connection reset by peer");
        folder.open("b.log", "fine", "connection refused");
        assertEquals(Optional.of(1L), next());
        assertEquals(Optional.of(first), folder.shelf.currentProperty().get());
        assertEquals(Optional.of(2L), previous());
    }

    @Test
    void ranksWhoClaimsALineAsLookupDoes() {
        LineViewModel line = new LineViewModel(folder.model, folder.tasks);
        folder.open("a.log", LINES);
        folder.model.look(3);
        folder.background.runAll();
        LineDetail detail = line.detailProperty().get().orElseThrow();
        assertEquals("connection refused by peer", detail.line().text());
        assertEquals(List.of(LogsFolder.NARROW, LogsFolder.BROAD), detail.claims().stream()
                .map(claim -> claim.match().record()).map(record -> record.id().orElseThrow()).toList());
        assertEquals(List.of("connection refused by peer", "connection refused"),
                detail.claims().stream().map(LineClaim::matched).toList());
        assertEquals(Phrase.of("logs.claim.why", 26, 26), LineViewModel.why(detail.claims().getFirst()));
        assertEquals(Phrase.of("logs.claim.why", 18, 18), LineViewModel.why(detail.claims().getLast()));
    }

    @Test
    void anEditedPatternIsMatchedAgainOnceTypingRests() {
        folder.open("a.log", LINES);
        folder.edit(LogsFolder.BROAD, "lost");
        assertTrue(folder.model.scanning().staleProperty().get());
        folder.delay.pass();
        folder.background.runAll();
        assertFalse(folder.model.scanning().staleProperty().get());
        assertEquals(List.of("nobody 1 in 1 FOLDED", "net/refused 2 from a.log:4", "net/reset 2 from a.log:3"),
                folder.rows());
    }

    @Test
    void anEditThatLeavesThePatternsChangesNothing() {
        folder.open("a.log", LINES);
        folder.edit(LogsFolder.BROAD, "connection refused");
        assertFalse(folder.model.scanning().staleProperty().get());
    }

    @Test
    void aLogThatIsClosedCountsNoMore() {
        OpenLog log = folder.open("a.log", LINES);
        folder.model.look(2);
        folder.shelf.close(log);
        folder.background.runAll();
        assertEquals(List.of(), folder.rows());
        assertEquals(Optional.empty(), folder.model.lineProperty().get());
        assertEquals(List.of(folder.file("a.log")), folder.shelf.recent());
    }

    @Test
    void saysWhyALogCannotBeShown() throws IOException {
        Files.write(folder.file("binary"), new byte[]{1, 0, 2, 0});
        byte[] broken = LogsFolder.packed("connection refused\n");
        Arrays.fill(broken, 10, broken.length, (byte) 0xFF);
        Files.write(folder.file("broken.gz"), broken);
        folder.shelf.open(List.of(folder.file("gone.log"), folder.file("binary"), folder.file("broken.gz"),
                temporary));
        folder.background.runAll();
        assertEquals(
                List.of(Phrase.of("logs.failed.gone", folder.file("gone.log").toString()),
                        Phrase.of("logs.failed.no-text"), Phrase.of("logs.failed.broken"),
                        Phrase.of("logs.failed.no-file")),
                folder.shelf.logs().stream().map(log -> assertInstanceOf(OpenLog.Standing.Refused.class,
                        log.standing()).why()).toList());
    }

    @Test
    void showsWhatATornArchiveStillGives() throws IOException {
        byte[] whole = LogsFolder.packed("connection refused\n".repeat(20_000));
        Files.write(folder.file("torn.gz"), Arrays.copyOf(whole, whole.length - 12));
        folder.shelf.open(List.of(folder.file("torn.gz")));
        folder.background.runAll();
        OpenLog log = folder.shelf.logs().getFirst();
        assertTrue(log.lines() > 0, () -> log.standing().toString());
        assertEquals(List.of(Phrase.of("logs.note.torn")), LogNotes.warnings(log));
    }

    @Test
    void findsWordsRoundTheEndInBothDirections() {
        folder.open("a.log", LINES);
        LogFind find = new LogFind(folder.model, folder.tasks);
        find.queryProperty().set("FINE");
        find.go(LogFind.Direction.BACK);
        folder.background.runAll();
        assertEquals(Optional.of(1L), folder.model.lineProperty().get().map(LinePlace::line));
        find.go(LogFind.Direction.BACK);
        folder.background.runAll();
        assertEquals(Optional.of(5L), folder.model.lineProperty().get().map(LinePlace::line));
        assertEquals(Optional.of(Phrase.of("logs.find.round")), find.saidProperty().get());
        find.queryProperty().set("nowhere");
        find.go(LogFind.Direction.FORWARD);
        folder.background.runAll();
        assertEquals(Optional.of(Phrase.of("logs.find.none")), find.saidProperty().get());
        find.queryProperty().set("ne");
        assertEquals(List.of(2, 5), find.placesIn("fine ne"));
    }

    /// Opens logs as far as that their lines can be had; none is counted or matched yet.
    private void openUncounted(Path... files) {
        folder.shelf.open(List.of(files));
        for (int i = 0; i < files.length; i++) {
            folder.background.runNext();
        }
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.file(name), text);
    }

    @Test
    void theScanOfALogThatIsClosedMakesRoomForTheNext() throws IOException {
        List<FxTask> scans = new ArrayList<>();
        folder.tasks.onNamed(task -> {
            if (task.name().orElseThrow().label().key().equals("logs.task.scan")) {
                scans.add(task);
            }
        });
        openUncounted(written("big.log", "connection refused\n"), written("small.log", "connection refused\n"));
        OpenLog small = folder.shelf.logs().getLast();
        assertEquals(new OpenLog.ScanState.Waiting(), small.scan());
        folder.shelf.close(folder.shelf.logs().getFirst());
        assertEquals(new OpenLog.ScanState.Running(), small.scan());
        assertEquals(List.of(false, true), scans.stream().map(FxTask::isRunning).toList());
        folder.background.runAll();
        assertEquals(List.of("net/refused 1 from small.log:1"), folder.rows());
    }

    @Test
    void findClaimsNoMoreThanWhatItHasLookedAt() throws IOException {
        String late = "x".repeat(LogSearch.MOST_KIB << 10) + " needle\n";
        openUncounted(written("a.log", late));
        LogFind find = new LogFind(folder.model, new FxTasks(Runnable::run, Runnable::run));
        find.queryProperty().set("needle");
        find.go(LogFind.Direction.FORWARD);
        assertEquals(Optional.of(Phrase.of("logs.find.none.so-far")), find.saidProperty().get());
        folder.background.runAll();
        find.go(LogFind.Direction.FORWARD);
        assertEquals(Optional.of(Phrase.of("logs.find.none.cut", LogSearch.MOST_KIB)), find.saidProperty().get());
        find.go(LogFind.Direction.BACK);
        assertEquals(Optional.of(Phrase.of("logs.find.none.cut", LogSearch.MOST_KIB)), find.saidProperty().get());
    }

    @Test
    void aSearchEndsWhenSomebodyGoesToAnotherLogOrLine() {
        OpenLog first = folder.open("a.log", LINES);
        OpenLog second = folder.open("b.log", LINES);
        LogFind find = new LogFind(folder.model, folder.tasks);
        folder.model.look(new LinePlace(first, 2));
        find.queryProperty().set("reset");
        find.go(LogFind.Direction.FORWARD);
        folder.shelf.currentProperty().set(Optional.of(second));
        folder.background.runAll();
        assertEquals(Optional.of(second), folder.shelf.currentProperty().get());
        assertEquals(Optional.empty(), find.saidProperty().get());
        folder.model.look(new LinePlace(first, 2));
        find.go(LogFind.Direction.FORWARD);
        assertEquals(Optional.of(Phrase.of("logs.find.looking")), find.saidProperty().get());
        folder.model.look(5);
        folder.background.runAll();
        assertEquals(Optional.of(5L), line());
    }

    @Test
    void aLineThatIsNotThereYetIsForgottenWhenSomebodyGoesElsewhere() throws IOException {
        openUncounted(written("a.log", "fine\nfine\nfine\n"), written("b.log", "fine\nfine\n"));
        OpenLog first = folder.shelf.logs().getFirst();
        OpenLog second = folder.shelf.logs().getLast();
        folder.shelf.currentProperty().set(Optional.of(second));
        folder.model.lookIn(first.source(), 3);
        assertEquals(Optional.of(first), folder.shelf.currentProperty().get());
        folder.shelf.currentProperty().set(Optional.of(second));
        folder.background.runAll();
        assertEquals(Optional.of(second), folder.shelf.currentProperty().get());
        assertEquals(Optional.empty(), line());
    }

    @Test
    void aLineThatIsNotThereYetIsShownOnceItIs() throws IOException {
        openUncounted(written("a.log", "fine\nconnection refused\nfine\n"));
        folder.model.lookIn(folder.shelf.logs().getFirst().source(), 3);
        assertEquals(Optional.empty(), line());
        folder.background.runAll();
        assertEquals(Optional.of(3L), line());
    }

    @Test
    void pastedTextIsALogWithoutAFile() {
        folder.shelf.paste("connection refused\r\nfine", number -> "pasted " + number);
        folder.background.runAll();
        assertEquals(List.of("net/refused 1 from pasted 1:1"), folder.rows());
        assertEquals(2, folder.shelf.logs().getFirst().lines());
        assertEquals(List.of(), folder.shelf.recent());
    }

    @Test
    void logsAreMatchedAgainWhenTheFolderMeansItsPatternsOtherwise() {
        folder.open("a.log", LINES);
        folder.session.settings().change(_ -> "[matching]\ncase_insensitive = false\n", () -> {}, failure -> {
            throw new IllegalStateException(failure);
        });
        folder.background.runAll();
        assertTrue(folder.model.scanning().staleProperty().get());
        folder.delay.pass();
        folder.background.runAll();
        assertFalse(folder.model.scanning().staleProperty().get());
        assertEquals(List.of("several 1 in 1 FOLDED", "nobody 3 in 2 FOLDED", "net/reset 2 from a.log:3",
                "net/refused 1 from a.log:3"), folder.rows());
    }
}
