package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.log.LogSource;
import dev.errata.regex.PatternDice;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Searching for all patterns at once gives what running each of them alone gives.
class TextSearchTest {
    private static final List<String> WORDS = List.of("error", "Error", "k", "ſ", "İ", "ı", "K", "timeout", "é", "É",
            "错误", "超时",
            "503", "6", "4", "a", "bc", "socket", "ΣΑΣ", "σας", "😀", "ß", "ẞ", "µ", "μ", " ", "  ", "-", ".", "_",
            "\t", "\r",
            "=", "fatal", "Å", "Å", "ǅ", "ǆ", "ﬀ", "0x1F", "eta");
    private static final List<String> PLAIN_WORDS = List.of("error", "Error", "k", "timeout", "503", "6", "4", "a",
            "BC",
            "socket", " ", "-", ".", "\t", "\r", "=", "FATAL", "0x1F", "eta");
    private static final List<String> PIECES = List.of("error", "E?rror", "[Kk]", "k", "s", "i", "I", "ſ",
            "timeout|time out", ".*", ".*",
            ".*", ".?", ".", "\\d+", "\\d{3}", "[45]\\d\\d", "[a-c]", "[^a]", "\\s+", "\\s*", "\\b", "^", "$",
            "(?:a|bc)",
            "(socket|k|错)", "é", "É", "错误", "超.*时", "Σ", "[σς]", "😀", "ß", "μ", "(?i:A)", "(?-i:A)", "(?=e)", "(?!e)",
            "6.4", "E.?r", "k[45]?3", "so(?:ck)?et",
            "\\.", "-", "eta", "(?:error){2}", "k{1,3}", "(?:a?|b)c", "|", "|", "\\w+", "[\\d.]+", "Å", "ǆ", "ﬀ",
            "\\x41", "(a)\\1",
            "0x[0-9a-f]{2}", "x{0}", "(?:)");

    private static String pick(List<String> from, Random random, int most) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            out.append(from.get(random.nextInt(from.size())));
        }
        return out.toString();
    }

    private static void compare(List<ScannedRecord> records, List<String> texts) {
        TextSearch search = new TextSearch(PatternSet.of(records), Cancellation.NEVER);
        for (String text : texts) {
            assertEquals(Records.oneByOne(records, text), Records.atOnce(search, text), text);
        }
    }

    @Property(tries = 250)
    void findsWhatEachPatternFindsAloneInTextsOfItsOwnWords(@ForAll long seed) {
        Random random = new Random(seed);
        compare(Records.of(IntStream.range(0, 20).mapToObj(_ -> pick(PIECES, random, 6)).toList()),
                IntStream.range(0, 20).mapToObj(_ -> pick(WORDS, random, 9)).toList());
    }

    @Property(tries = 250)
    void findsWhatEachPatternFindsAloneWhateverTheConstructs(@ForAll long seed) {
        PatternDice dice = new PatternDice(new Random(seed));
        compare(Records.of(IntStream.range(0, 20).mapToObj(_ -> dice.pattern()).toList()),
                IntStream.range(0, 20).mapToObj(_ -> dice.subject()).toList());
    }

    @Property(tries = 60)
    void findsInTheLinesOfALogWhatEachPatternFindsAlone(@ForAll long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        List<ScannedRecord> records = Records
                .of(IntStream.range(0, 20).mapToObj(_ -> pick(PIECES, random, 6)).toList());
        List<String> lines = IntStream.range(0, 300)
                .mapToObj(_ -> pick(random.nextBoolean() ? WORDS : PLAIN_WORDS, random, 12)).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            Records.oneByOne(records, lines.get(i).replaceFirst("\r\\z", ""))
                    .forEach(hit -> expected
                            .add(number + " " + String.join(" ", List.of(hit.split(" ")).subList(0, 2))));
        }
        List<String> found = new ArrayList<>();
        new LogScan(PatternSet.of(records), LogScan.Unclaimed.TOLD, Runnable::run, 1).run(
                new LogSource.OfText("log", String.join("\n", lines) + "\n"), new ScanListener() {
                    @Override
                    public void hit(Hit hit) {
                        found.add("%d %s %d-%d".formatted(hit.line(), hit.record(), hit.start(), hit.end()));
                    }

                    @Override
                    public void stopped(StoppedSearch search) {}

                    @Override
                    public void unclaimed(String log, long line, String text) {}
                }, Progress.NONE, Cancellation.NEVER);
        assertEquals(String.join("\n", expected), String.join("\n", found));
    }

    @ParameterizedTest
    @CsvSource({"K, k", "ſ, S", "İ, i", "ı, I", "k, \u212a", "s, ſ", "[a-z]k, a\u212a", "(?-i:\u212a), k", "Σ, ς",
            "µ, Μ",
            "six.four, Sıx😀FOUR", "'a,b', 'A,B'"})
    void foldsCaseAsTheEngineDoes(String pattern, String text) {
        compare(Records.of(List.of(pattern)), List.of(text, "x" + text, "😀" + text + "😀"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"a {4}", "ab? {4}", "(?:a|b) {2,3}"})
    @Timeout(60)
    void copesWithCountsWithinCounts(String inner, String times) {
        List<String> patterns = IntStream.of(3, 14, 25, 40).mapToObj(depth -> "x" + "(?:".repeat(depth) + inner
                + (")" + times).repeat(depth)).toList();
        compare(Records.of(patterns), List.of("aaaa", "xaaaaa", "x" + "a".repeat(100), "xa".repeat(40)));
    }

    @Test
    void findsWhatStandsBeforeACommentThatGoesOnBehindItsLine() {
        compare(Records.of(List.of("(?x)a # c\\\nb", "(?x)a # c\\\\\nb")), List.of("a", "ab"));
    }

    @Test
    void findsATextLongerThanABranchIs() {
        String text = "no room left ".repeat(60);
        compare(Records.of(List.of(text, "(?:" + text + "){2}", "(?:" + text + "|y)z")),
                List.of(text, text + text, text + "z", text.substring(1)));
    }

    @ParameterizedTest
    @CsvSource({"a+, 10", "(?:fault|error).*code=\\d+, 9000", "x.y, 20000"})
    void findsRecordsHoweverManyThereAre(String pattern, int count) {
        List<ScannedRecord> records = Records
                .of(new ArrayList<>(IntStream.range(0, count).mapToObj(_ -> pattern).toList()));
        String text = "a xéy error with code=12";
        assertEquals(count, Records.atOnce(new TextSearch(PatternSet.of(records), Cancellation.NEVER), text).size());
    }
}
