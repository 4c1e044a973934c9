package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.language.QueryText;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Choosing by mouse and typing are one thing.
class TypedQueryTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"``,DOMAIN,`redis`,`domain=redis`",
            "`fork`,DOMAIN,`redis`,`domain=redis fork`",
            "`domain=redis fork`,DOMAIN,`redis`,`fork`", "`domain=redis fork`,DOMAIN,`go`,`domain=(go OR redis) fork`",
            "`domain=(go OR redis) x`,DOMAIN,`redis`,`domain=go x`", "`a AND domain=Redis`,DOMAIN,`redis`,`a`",
            "`severity:error`,SEVERITY,`warning`,`severity:(error OR warning)`", "``,CATEGORY,``,`category:none`",
            "`category:none`,CATEGORY,`a b`,`category=(\"a b\" OR none)`",
            "`a OR b`,TIER,`ai_generated`,`tier=ai_generated (a OR b)`",
            "`domain:redis`,DOMAIN,`redis`,`domain=redis domain:redis`", "``,TAGS,`none`,`tags=\"none\"`",
            "``,RULE,`url-root`,`rule=url-root`", "``,FRESHNESS,`stale`,`freshness:stale`",
            "``,CHINESE,`missing`,`chinese:missing`",
            "`verification_tier=x`,TIER,`x`,``", "`\"open`,DOMAIN,`go`,`domain=go \"open`"})
    void choosingWritesAndTypingChooses(String typed, Facet facet, String value, String text) {
        assertEquals(text, read(typed).toggled(facet, FacetChoice.Sense.CHOSEN, value).strip());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"``,DOMAIN,`redis`,`-domain=redis`",
            "`-domain=redis fork`,DOMAIN,`go`,`-domain=(go OR redis) fork`",
            "`-domain=redis fork`,DOMAIN,`redis`,`fork`",
            "`domain=(go OR redis) x`,DOMAIN,`redis`,`-domain=redis domain=go x`", "`domain!=go`,DOMAIN,`go`,``",
            "`x -severity:error`,SEVERITY,`info`,`x -severity:(error OR info)`", "``,CATEGORY,``,`-category:none`",
            "`-category:none`,CATEGORY,``,``"})
    void leavingOutWritesAMinus(String typed, Facet facet, String value, String text) {
        assertEquals(text, read(typed).toggled(facet, FacetChoice.Sense.LEFT_OUT, value).strip());
    }

    @Test
    void choosingWhatIsLeftOutTakesItIn() {
        assertEquals("domain=go",
                read("-domain=go").toggled(Facet.DOMAIN, FacetChoice.Sense.CHOSEN, "go").strip());
    }

    @Test
    void facetsGoAndTheRestStays() {
        assertEquals("fork", read("domain=go -domain=redis fork -tags=a").without(Set.of(Facet.DOMAIN, Facet.TAGS)));
    }

    @Test
    void takesTheTextApart() {
        TypedQuery query = read("is:unsaved domain=(go OR none) tags=a tags=b -severity:error fork");
        assertEquals(Scope.UNSAVED, query.criteria().scope());
        assertEquals(Map.of(Facet.DOMAIN, Set.of("go", ""), Facet.TAGS, Set.of("a")),
                query.criteria().facets().chosen());
        assertEquals(Map.of(Facet.SEVERITY, Set.of("error")), query.criteria().facets().leftOut());
        assertEquals(Samples.query("tags=b fork"), query.criteria().query());
    }

    @Test
    void aPartOfTheFolderGoesAndTheRestStays() {
        assertEquals("fork", read("fork is:unsaved").withoutScope());
        assertEquals("fork", read("fork").withoutScope());
        assertEquals(Scope.TO_REVIEW, read(TypedQuery.of(Scope.TO_REVIEW)).criteria().scope());
        assertTrue(read(TypedQuery.of(Scope.ALL)).criteria().isEverything());
    }

    @Property(tries = 500)
    void choosingTwiceChangesNothing(@ForAll("texts") String typed, @ForAll Facet facet,
            @ForAll("values") String word) {
        String value = facet.known().isEmpty() ? word : facet.known().getFirst();
        TypedQuery before = read(typed);
        TypedQuery once = read(before.toggled(facet, FacetChoice.Sense.CHOSEN, value));
        TypedQuery twice = read(once.toggled(facet, FacetChoice.Sense.CHOSEN, value));
        assertEquals(before.criteria(), twice.criteria(), () -> typed + " → " + once.text().text() + " → "
                + twice.text().text());
        assertEquals(!before.criteria().facets().has(facet, value), once.criteria().facets().has(facet, value));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("fork", "domain=(go OR redis OR none)", "a OR b", "severity:error", "-x",
                "(a b)", "confidence<0.5", "tags:none", "AND", "\"a b\"", "is:unsaved").list().uniqueElements()
                .ofMaxSize(4)
                .map(parts -> String.join(" ", parts));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.of("redis", "a b", "none", "x");
    }

    private static TypedQuery read(String typed) {
        return TypedQuery.of(QueryText.parse(typed), QueryTerms.of(Samples.SCALE));
    }
}
