package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.search.FuzzyHit;
import dev.errata.search.FuzzyText;
import dev.errata.search.RecordIndex;
import dev.errata.search.Samples;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoToRecordTest {
    private static final RecordIndex INDEX = Samples.index(
            Samples.record("docker/exec-format", "\"signature\":\"exec format error\",\"signature_zh\":\"执行格式错误\""),
            Samples.record("node/heap-out-of-memory", "\"signature\":\"Reached heap limit\""),
            Samples.record("redis/bgsave-failed", "\"signature\":\"BGSAVE failed: Cannot allocate memory\""),
            Samples.record("redis/oom-maxmemory", "\"signature\":\"OOM command not allowed\""),
            Samples.record("go/none", "\"domain\":\"go\""));

    @ParameterizedTest
    @CsvSource({"oom,redis/oom-maxmemory node/heap-out-of-memory", "redis,redis/bgsave-failed redis/oom-maxmemory",
            "rbf,redis/bgsave-failed", "格式,docker/exec-format", "memory redis,redis/bgsave-failed redis/oom-maxmemory",
            "gono,go/none", "xyz,''"})
    void findsRecordsByLettersOfIdOrSignature(String typed, String ids) {
        assertEquals(ids, names(typed, List.of()));
    }

    @Test
    void ofTwoThatFitAsWellTheOneLookedAtOfLateComesFirst() {
        assertEquals("redis/oom-maxmemory redis/bgsave-failed",
                names("redis", List.of("go/none.json", "redis/oom-maxmemory.json")));
    }

    @Test
    void offersWhatWasLookedAtOfLateForNothingTyped() {
        assertEquals("redis/oom-maxmemory go/none",
                names(" ", List.of("redis/oom-maxmemory.json", "gone/away.json", "go/none.json")));
    }

    @Test
    void givesNoMoreThanAskedForAndTheBestOfThem() {
        assertEquals(List.of("redis/oom-maxmemory"),
                GoToRecord.find(INDEX, FuzzyText.of("oom"), List.of(), 1, Cancellation.NEVER).stream()
                        .map(found -> found.name().text()).toList());
    }

    @Test
    void showsTheChineseSignatureWhereThatOneFits() {
        GoToRecord found = GoToRecord.find(INDEX, FuzzyText.of("错误"), List.of(), 9, Cancellation.NEVER).getFirst();
        assertEquals("执行格式错误", found.signature().text());
        assertEquals(List.of(new FuzzyHit.Mark(4, 6)), found.signature().marks());
    }

    @Test
    void stopsWhenNobodyWaitsAnyMore() {
        assertThrows(CancellationException.class,
                () -> GoToRecord.find(INDEX, FuzzyText.of("oom"), List.of(), 9, () -> true));
    }

    private static String names(String typed, List<String> recent) {
        return String.join(" ", GoToRecord.find(INDEX, FuzzyText.of(typed), recent, 9, Cancellation.NEVER).stream()
                .map(found -> found.name().text()).toList());
    }
}
