package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordSummaryTest {

    @Test
    void aFileThatHoldsNoRecordHasNoStateOfItsChinese() {
        for (String text : List.of("{\"id\": ", "[1]", "")) {
            assertEquals(List.of(), ChineseState.of(new ErrorRecord("a/b.json", JsonText.of(text))), text);
        }
    }

    @Test
    void readsWhatListsShow() {
        RecordSummary summary = RecordSummary.of(Samples.record("redis/oom", """
                "signature":"OOM","signature_zh":null,"domain":"redis","category":7,"verification_tier":" ",
                "confidence":0.90,"resolvable":"partial","first_seen":"2024-02-30","last_confirmed":"2026-02-14"
                """));
        assertEquals(Optional.of("redis/oom"), summary.id());
        assertEquals(Optional.of("OOM"), summary.signature());
        assertEquals(Optional.empty(), summary.signatureZh());
        assertEquals(Optional.of("redis"), summary.domain());
        assertEquals(Optional.empty(), summary.category());
        assertEquals(Optional.empty(), summary.tier());
        assertEquals(OptionalDouble.of(0.9), summary.confidence());
        assertEquals(Optional.of("partial"), summary.resolvable());
        assertEquals(Optional.empty(), summary.firstSeen());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 14)), summary.lastConfirmed());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`{\"id\":1}`,OBJECT", "`[1]`,OTHER_JSON", "`{`,NO_JSON", "``,NO_JSON"})
    void tellsWhetherTheFileIsARecord(String text, RecordSummary.Content readable) {
        assertEquals(readable, RecordSummary.of(Samples.file("a/b.json", text)).content());
    }

    @Test
    void chineseIsCompleteWhereEachTextHasIt() {
        assertEquals(List.of(ChineseState.COMPLETE), chinese("错误", "[\"重启\"]"));
    }

    @Test
    void chineseIsMissingWhereNoTextHasIt() {
        assertEquals(List.of(ChineseState.MISSING), chinese("", "[]"));
    }

    @Test
    void chineseIsPartialWhereSomeTextsHaveIt() {
        assertEquals(List.of(ChineseState.PARTIAL), chinese("错误", "[]"));
    }

    @Test
    void chineseWithoutHanIsUntranslated() {
        assertEquals(List.of(ChineseState.UNTRANSLATED), chinese("错误", "[\"Restart it\"]"));
    }

    @Test
    void partialAndUntranslatedCanHoldTogether() {
        assertEquals(List.of(ChineseState.PARTIAL, ChineseState.UNTRANSLATED), chinese("Error", "[]"));
    }

    private static List<ChineseState> chinese(String signature, String workarounds) {
        ErrorRecord record = Samples.record("a/b", """
                "signature":"Error","signature_zh":"%s","workarounds":[{"action":"Restart"}],"workarounds_zh":%s
                """.formatted(signature, workarounds));
        return RecordSummary.of(record).chinese();
    }
}
