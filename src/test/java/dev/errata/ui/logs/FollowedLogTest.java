package dev.errata.ui.logs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.errata.task.Subscription;
import dev.errata.ui.fx.Phrase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A log that grows while it is shown: what is added is matched, and counted once.
@SuppressWarnings("NullAway.Init") // set before each test
class FollowedLogTest {
    private static final String[] LINES = {"fine", "Connection refused", "connection refused by peer",
            "ERROR 17 of 20 lost", "fine", "ERROR 18 of 20 lost", "connection reset by peer"};
    @TempDir
    Path temporary;
    private LogsFolder folder;

    @BeforeEach
    void open() {
        folder = new LogsFolder(temporary);
    }

    private void append(String text) throws IOException {
        Files.writeString(folder.file("a.log"), text, StandardOpenOption.APPEND);
        folder.delay.pass();
        folder.background.runAll();
    }

    private OpenLog follow(OpenLog log) {
        folder.model.scanning().follows().toggle(log);
        folder.background.runAll();
        return log;
    }

    @Test
    void followsALogAsItGrows() throws IOException {
        OpenLog log = folder.open("a.log", LINES);
        List<Phrase> said = new ArrayList<>();
        folder.shelf.changesProperty().subscribe((_, _) -> said.add(LogNotes.summary(log)));
        follow(log);
        assertEquals(Phrase.of("logs.status.following", 7L, 2, 4L, 3L), said.getLast());
        append("Connection refused\nERROR 19 of 20 lo");
        assertEquals(9, log.result().report().orElseThrow().lines());
        append("st\n");
        assertEquals(List.of("several 1 in 1 FOLDED", "nobody 3 in 1 FOLDED", "net/refused 3 from a.log:2",
                "net/reset 2 from a.log:3"), folder.rows());
        assertEquals(9, log.lines());
        folder.model.scanning().follows().toggle(log);
        append("connection refused\n");
        assertEquals(Phrase.of("logs.status.done", 9L, 2, 5L, 4L), LogNotes.summary(log));
    }

    /// What is written over was matched before, far enough from the end for nobody to look again.
    private void overwriteTheBeginning() throws IOException {
        try (FileChannel file = FileChannel.open(folder.file("a.log"), StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap("connection refused".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void matchesOnlyWhatWasAdded() throws IOException {
        OpenLog log = folder.open("a.log", "nothing as yet to be seen", "x".repeat(64));
        overwriteTheBeginning();
        follow(log);
        append("connection refused\n");
        assertEquals(List.of("net/refused 1 from a.log:3"), folder.rows());
        follow(log);
        follow(log);
        append("connection refused\n");
        assertEquals(List.of("net/refused 2 from a.log:3"), folder.rows());
        folder.model.scanning().scanAll();
        folder.background.runAll();
        append("connection refused\n");
        assertEquals(List.of("net/refused 4 from a.log:1"), folder.rows());
    }

    @Test
    void aLineIsMatchedAgainOnceItIsWhole() throws IOException {
        Files.writeString(folder.file("a.log"), "connection refused");
        folder.shelf.open(List.of(folder.file("a.log")));
        folder.background.runAll();
        OpenLog log = follow(folder.shelf.logs().getFirst());
        assertEquals(List.of("net/refused 1 from a.log:1"), folder.rows());
        append(" by peer\n");
        assertEquals(List.of("several 1 in 1 FOLDED", "net/refused 1 from a.log:1", "net/reset 1 from a.log:1"),
                folder.rows());
        assertEquals(1, log.result().linesHit());
    }

    @Test
    void aLogWhoseMatchingWasStoppedIsMatchedFirst() throws IOException {
        Subscription stopping = folder.tasks.onNamed(task -> {
            if (task.name().filter(name -> name.label().key().equals("logs.task.scan")).isPresent()) {
                folder.background.execute(task::cancel);
            }
        });
        OpenLog log = folder.open("a.log", "connection refused");
        stopping.close();
        assertInstanceOf(OpenLog.ScanState.Stopped.class, log.scan());
        follow(log);
        assertEquals(List.of("net/refused 1 from a.log:1"), folder.rows());
        append("connection refused\n");
        assertEquals(List.of("net/refused 2 from a.log:1"), folder.rows());
    }

    @Test
    void followsOnWhereALogBeginsAnew() throws IOException {
        OpenLog log = follow(folder.open("a.log", LINES));
        Files.writeString(folder.file("a.log"), "fine\nconnection refused\n");
        folder.delay.pass();
        folder.background.runAll();
        assertEquals(List.of("net/refused 1 from a.log:2"), folder.rows());
        assertFalse(folder.shelf.logs().contains(log));
        assertEquals(List.of(Phrase.of("logs.note.truncated")),
                LogNotes.warnings(folder.shelf.logs().getFirst()));
        append("connection reset by peer\n");
        assertEquals(List.of("net/refused 1 from a.log:2", "net/reset 1 from a.log:3"), folder.rows());
    }

    @Test
    void aLogThatBeginsAnewLeavesAloneWhoReadsAnother() throws IOException {
        follow(folder.open("a.log", LINES));
        OpenLog read = folder.open("b.log", "fine");
        int moves = folder.model.movesProperty().get();
        Files.writeString(folder.file("a.log"), "connection refused\n");
        folder.delay.pass();
        folder.background.runAll();
        assertEquals(List.of("a.log", "b.log"), folder.shelf.logs().stream().map(OpenLog::name).toList());
        assertEquals(List.of(Phrase.of("logs.note.truncated")),
                LogNotes.warnings(folder.shelf.logs().getFirst()));
        assertEquals(Optional.of(read), folder.shelf.currentProperty().get());
        assertEquals(moves, folder.model.movesProperty().get());
    }

    @Test
    void anEditMatchesWhatIsFollowedAgainAndGoesOn() throws IOException {
        OpenLog log = follow(folder.open("a.log", "tape full"));
        folder.edit(LogsFolder.BROAD, "full");
        folder.delay.pass();
        folder.background.runAll();
        assertEquals(List.of("net/refused 1 from a.log:1"), folder.rows());
        append("disk full\n");
        assertEquals(2, log.result().hitCount());
        folder.shelf.close(log);
        folder.background.runAll();
        folder.delay.pass();
        assertFalse(folder.model.scanning().follows().has(log));
    }

    @Test
    void followsPlainFilesOnly() throws IOException {
        Files.write(folder.file("a.gz"), LogsFolder.packed("connection refused\n"));
        folder.shelf.open(List.of(folder.file("a.gz")));
        folder.shelf.paste("connection refused", number -> "pasted");
        folder.background.runAll();
        assertEquals(List.of(false, false),
                folder.shelf.logs().stream().map(LogFollows::canFollow).toList());
    }
}
