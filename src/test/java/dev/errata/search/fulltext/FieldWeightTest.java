package dev.errata.search.fulltext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.ErrorRecord;
import dev.errata.search.RecordIndex;
import dev.errata.search.Samples;
import dev.errata.search.WordIndex;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a hit weighs by the field that it is in. All records have texts of the same length in all fields, so that nothing but the
/// field makes a difference.
class FieldWeightTest {
    private static final int OTHERS = 9;
    private static final List<String> FIELDS = List.of("id", "signature_zh", "category", "root_cause_zh", "how");

    /// Against a hit in the field that weighs least. Id and signature are there a second time by the parts of their words, which
    /// add three tenths of their 4.
    @ParameterizedTest
    @CsvSource({"id, 9.2", "signature_zh, 7.2", "category, 3", "root_cause_zh, 2", "how, 1"})
    void aHitWeighsByItsField(String field, double times) {
        assertEquals(times, score("锁", "锁", field) / score("锁", "锁", "how"), 0.001);
    }

    /// By both characters and by the pair of them; in a signature also for standing together, for twice its weight and as rare as
    /// both, and by their parts, where a pair is nothing.
    @ParameterizedTest
    @CsvSource({"signature_zh, 44.225", "category, 9", "root_cause_zh, 6", "how, 3"})
    void aPairOfCharactersWeighsByItsField(String field, double times) {
        assertEquals(times, score("乙锁", "乙锁", field) / score("锁", "乙锁", "how"), 0.001);
    }

    /// @param text that the field of one record has; all others have one as long without any of its characters
    private static float score(String typed, String text, String field) {
        List<ErrorRecord> records = new ArrayList<>(List.of(record(0, text, field)));
        for (int number = 1; number <= OTHERS; number++) {
            records.add(record(number, text, "none"));
        }
        try (FullText fullText = new FullText()) {
            RecordIndex index = Samples.index(records.toArray(ErrorRecord[]::new));
            WordIndex words = fullText.update(index, Progress.NONE, Cancellation.NEVER);
            BitSet all = new BitSet();
            all.set(0, index.size());
            float[] scores = words.relevance(index, List.of(typed), all).orElseThrow();
            return Math.max(scores[0], scores[index.size() - 1]);
        }
    }

    private static ErrorRecord record(int number, String text, String hit) {
        String other = "丙".repeat(text.length());
        List<String> texts = FIELDS.stream().map(field -> field.equals(hit) ? text : other).toList();
        return Samples.record(texts.get(0) + "/" + number,
                "\"signature_zh\":\"%s\",\"category\":\"%s\",\"root_cause_zh\":\"%s\",\"workarounds\":[{\"how\":\"%s\"}]"
                        .formatted(texts.get(1), texts.get(2), texts.get(3), texts.get(4)));
    }
}
