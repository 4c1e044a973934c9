package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.record.ErrorRecord;
import dev.errata.search.language.QueryText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageQueryTest {
    private final RecordIndex index = Samples.index(Samples.record("go/panic", """
            "signature":"panic: nil map in fork()","domain":"go","confidence":0.30,"last_confirmed":"2026-11-01",
            "tags":["map","nil map"],"workarounds":[{"action":"Make it","success_rate":0.9,"sources":[]},
            {"action":"Pray","success_rate":0.1,"sources":["https://go.dev/x"]}]"""),
            Samples.record("redis/oom", """
                    "signature":"OOM: Out of  memory","signature_zh":"内存不足","domain":"redis","confidence":0.7,
                    "last_confirmed":"2025-01-01","regex":"(?i)out\\\\s+of\\\\s+memory","tags":[],"workarounds":[
                    {"action":"Add memory","success_rate":0.9,"sources":["https://redis.io"]}]"""),
            Samples.record("sql/942", """
                    "signature":"ORA-00942: table or view does not exist","domain":"oracle","error_code":"ORA-00942",
                    "confidence":1,"first_seen":"2024-05-06","owner":{"name":"Ann"}"""));

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {"`memory`|`redis/oom`", "`emor`|`redis/oom`",
            "`\"out of memory\"`|`redis/oom`", "`memory out`|`redis/oom`", "`\"memory out\"`|``", "`内存`|`redis/oom`",
            "`fork()`|`go/panic`", "`ora-00942`|`sql/942`", "`o*memory`|`redis/oom`", "`0.7`|``",
            "`confidence<0.5`|`go/panic`", "`confidence:0.3`|`go/panic`", "`confidence>=70%`|`redis/oom sql/942`",
            "`confidence:0.3..0.7`|`go/panic redis/oom`", "`domain:re`|`redis/oom`", "`domain=re`|``",
            "`domain=RE*`|`redis/oom`", "`domain!=redis`|`go/panic sql/942`",
            "`domain:(go OR oracle)`|`go/panic sql/942`",
            "`-domain:go`|`redis/oom sql/942`", "`-tag:nil`|`redis/oom sql/942`", "`tag:map`|`go/panic`",
            "`-tag:map memory`|`redis/oom`", "`NOT tag=\"nil map\"`|`redis/oom sql/942`", "`-tags:none`|`go/panic`",
            "`tags:none`|`redis/oom sql/942`", "`tags=map`|`go/panic`",
            "`tags.count>1`|`go/panic`", "`workarounds.sources:none`|`sql/942`",
            "`workarounds[success_rate>0.8 sources:none]`|`go/panic`",
            "`workarounds.success_rate>0.8 workarounds.sources:any`|`go/panic redis/oom`",
            "`workarounds[success_rate>0.8 sources:any]`|`redis/oom`", "`workarounds[memory]`|`redis/oom`",
            "`last_confirmed>-90d`|`go/panic`", "`freshness:stale`|`redis/oom`", "`freshness:none`|`sql/942`",
            "`first_seen:2024`|`sql/942`", "`first_seen:2024-05..2024-06`|`sql/942`", "`first_seen<2024-05`|``",
            "`regex:/\\\\s/`|`redis/oom`", "`/^ora-\\d+:/`|`sql/942`", "`/fork\\(\\)|内存/`|`go/panic redis/oom`",
            "`unknown:ann`|`sql/942`", "`has:zh`|`redis/oom`", "`path:sql/`|`sql/942`", "`errors>0`|``",
            "`is:saved`|`go/panic redis/oom sql/942`"})
    void findsWhatIsMeant(String typed, String ids) {
        assertEquals(ids, found(Samples.query(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/500\u03bcs/", "/t\u0131meout/", "/me\u017f\u017fage/", "/500\u00b5s timeout/"})
    void aPatternFindsLettersThatTheEngineTakesForThoseOfLatin(String typed) {
        assertEquals("a/b", found(Samples.query(typed),
                Samples.index(Samples.record("a/b", "\"signature\":\"500\u00b5s timeout message\""))));
    }

    @Test
    void otherFormsOfAWordCountAsWholeWords() {
        RecordQuery query = withForms("existing", Map.of("existing", Set.of("exist")));
        assertEquals("sql/942", found(query));
        assertEquals("", found(withForms("zz", Map.of("zz", Set.of("emor")))));
        assertEquals("", found(withForms("\"existing\"", Map.of("existing", Set.of("exist")))));
    }

    @Test
    void aLongerTextOrOneMoreConditionNarrows() {
        assertFalse(withForms("memories", Map.of("memories", Set.of("memory"))).narrows(Samples.query("memori")));
        assertTrue(Samples.query("domain:red x").narrows(Samples.query("domain:re")));
        assertFalse(Samples.query("domain:re").narrows(Samples.query("domain:red")));
        assertFalse(Samples.query("domain=red").narrows(Samples.query("domain:rex")));
        assertTrue(Samples.query("confidence<0.5 x").narrows(Samples.query("confidence<0.5")));
        assertFalse(Samples.query("a OR b").narrows(Samples.query("a")));
        assertTrue(Samples.query("a").narrows(RecordQuery.ALL));
    }

    @Test
    void wordsThatMayNotOccurSayNothingAboutRelevance() {
        assertEquals(List.of("out of", "memory", "swap"),
                Samples.query("\"out of\" (memory OR swap) -disk domain:redis NOT cpu").words());
    }

    @Test
    void aPatternThatRunsAwayIsStoppedAndCounted() {
        ErrorRecord[] records = new ErrorRecord[80];
        for (int i = 0; i < records.length; i++) {
            records[i] = Samples.record("a/r" + i, "\"signature\":\"" + "a".repeat(400) + "!\"");
        }
        LanguageQuery query = (LanguageQuery) Samples.query("signature:/.*.*.*.*b$/");
        long start = System.nanoTime();
        assertEquals("", found(query, Samples.index(records)));
        assertEquals(PatternCondition.MOST_STOPS, query.stops());
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
    }

    private static RecordQuery withForms(String typed, Map<String, Set<String>> forms) {
        return new LanguageQuery(QueryText.parse(typed).query().orElseThrow(), new QueryTerms(Samples.SCALE, forms));
    }

    private String found(RecordQuery query) {
        return found(query, index);
    }

    private static String found(RecordQuery query, RecordIndex index) {
        return index.matching(query, index.everything(), WordIndex.NONE, () -> false).stream()
                .mapToObj(place -> index.records().get(place).name()).collect(Collectors.joining(" "));
    }
}
