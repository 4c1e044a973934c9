package dev.errata.ui.logs;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/// Whatever pieces a log comes in, and however often it is left and followed on, what is known of it in the end is what one look at the
/// whole gives.
@SuppressWarnings("NullAway.Init") // the folder is made before each try
class LogFollowsPropertyTest {
    private static final List<String> WORDS = List.of("connection refused", "connection reset by peer",
            "connection refused by peer", "ERROR 12 of 40 lost", "ERROR a77 gone", "连接被拒绝", "\ud83d\udd25", "fine", " ",
            "");
    private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r", "");

    private Path folder;

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("errata-follows");
    }

    @AfterTry
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static byte[] log(Random random) {
        StringBuilder text = new StringBuilder();
        boolean wide = random.nextInt(4) == 0;
        if (wide || random.nextInt(4) == 0) {
            text.append('\ufeff');
        }
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(ENDS.get(random.nextInt(ENDS.size())));
        }
        return text.toString().getBytes(wide ? UTF_16LE : UTF_8);
    }

    private static OpenLog open(LogsFolder logs) {
        logs.shelf.open(List.of(logs.file("a.log")));
        logs.background.runAll();
        return logs.shelf.logs().getLast();
    }

    /// All that is known of a log.
    private static List<Object> known(LogsFolder logs, OpenLog log) {
        LogResult result = log.result();
        logs.model.fold(HitRow.Section.SEVERAL, HitRow.Fold.UNFOLDED);
        logs.model.fold(HitRow.Section.NOBODY, HitRow.Fold.UNFOLDED);
        return List.of(result.report().orElseThrow(), result.hitCount(), result.linesHit(), result.byRecord(),
                result.templates(), logs.rows(), log.lines(), places(result, log.lines()));
    }

    private static List<List<LogHits.Place>> places(LogResult result, long lines) {
        return LongStream.rangeClosed(1, lines).mapToObj(result.hits()::on).toList();
    }

    private static List<Integer> cuts(Random random, int length) {
        List<Integer> cuts = new ArrayList<>(random.ints(random.nextInt(8), 0, length + 1).sorted().boxed().toList());
        cuts.add(length);
        return cuts;
    }

    /// A log that is matched from its start once more, since the first byte alone was no place to go on from.
    @Example
    void aMarkThatComesInTwoPieces() throws IOException {
        piecesComeToWhatTheWholeComesTo(1111);
    }

    /// A log that is nothing but a mark.
    @Example
    void aMarkAlone() throws IOException {
        piecesComeToWhatTheWholeComesTo(10507);
    }

    @Property(tries = 120)
    void piecesComeToWhatTheWholeComesTo(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = log(random);
        LogsFolder grown = new LogsFolder(folder.resolve("grown"));
        LogsFolder atOnce = new LogsFolder(folder.resolve("whole"));
        Path file = Files.write(grown.file("a.log"), new byte[0]);
        Files.write(atOnce.file("a.log"), whole);
        List<Integer> cuts = cuts(random, whole.length);
        int from = 0;
        if (random.nextBoolean()) {
            from = cuts.removeFirst();
            Files.write(file, Arrays.copyOf(whole, from));
        }
        OpenLog log = open(grown);
        grown.model.scanning().follows().toggle(log);
        for (int to : cuts) {
            Files.write(file, Arrays.copyOfRange(whole, from, to), StandardOpenOption.APPEND);
            from = to;
            if (random.nextInt(3) == 0) {
                grown.model.scanning().follows().toggle(log);
                grown.model.scanning().follows().toggle(log);
            }
            grown.delay.pass();
            grown.background.runAll();
        }
        grown.background.runAll();
        assertEquals(known(atOnce, open(atOnce)), known(grown, log));
    }
}
