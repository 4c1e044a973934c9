package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.language.CompletionPoint;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryOffersTest {
    private final Vocabulary vocabulary = Vocabulary.of(Arrangement.empty(Samples.SCALE).next(Samples.index(
            Samples.record("a",
                    """
                            "domain": "redis", "category": "memory_error", "tags": ["memory", "disk full"], "subcategory": "Fork"
                            """),
            Samples.record("b", """
                    "domain": "redis", "category": "config_error", "tags": ["memory"], "subcategory": "fork"
                    """), Samples.record("c", """
                    "domain": "ruby", "category": "config_error", "versions": [{"status": "active"}]
                    """)), Arrangement.Request.DEFAULT, () -> false));

    /// Each offer with its count, at the end of the text.
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"domain:;`redis 2, ruby 1, none, any`",
            "domain:ru;`ruby 1`", "tags:;`memory 2, \"disk full\" 1, none, any`", "tags:\"di;`\"disk full\" 1`",
            "subcategory:;`fork 2, none, any`", "severity:c;`clean 3`", "last_confirmed<;`-7d, -30d, -90d, -1y, today`",
            "last_confirmed:n;`none`", "confidence<;``", "confid;`confidence<`", "confirm;`last_confirmed<`",
            "ha;`has:`",
            "red;`domain=redis  2`", "has:subc;`subcategory`", "workarounds[suc;`success_rate<`", "\"conf;``",
            "versions.status:;`active 1, none, any`"})
    void offersWhatTheQueryCanGoOnWith(String typed, String expected) {
        assertEquals(expected.replace("  ", " "), offers(typed, ""));
    }

    @Test
    void offersWhatFacetsGoByBeforeAnyLetter() {
        List<QueryOffer> offers = all("", "");
        assertEquals(List.of("domain:", "severity:", "verification_tier:"),
                offers.subList(0, 3).stream().map(QueryOffer::text).toList());
    }

    @Test
    void findsNamesByWhatTheReaderCallsThem() {
        assertEquals("confidence<", offers("置信", "置信度"));
    }

    @Test
    void offersNoNameTwice() {
        List<QueryOffer> offers = all("", "");
        assertEquals(offers.size(), offers.stream().map(QueryOffer::text).distinct().count());
        assertTrue(offers.stream().allMatch(QueryOffer::isOpen));
    }

    private String offers(String typed, String label) {
        return all(typed, label).stream()
                .map(offer -> offer.text().strip() + (offer.uses().isPresent() ? " " + offer.uses().getAsInt() : ""))
                .collect(Collectors.joining(", "));
    }

    private List<QueryOffer> all(String typed, String label) {
        return new QueryOffers(vocabulary, field -> field.name().equals("confidence") ? label : "")
                .at(CompletionPoint.at(typed, typed.length()), typed);
    }
}
