package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class UrlRootRuleTest {
    @Test
    void tellsAFrontPage() {
        Trial.of(new UrlRootRule(), """
                {"official_doc_url": «"https://a.org/"}""").finds(finding("/official_doc_url", "https://a.org/"));
    }

    @Test
    void tellsItWithoutASlash() {
        Trial.of(new UrlRootRule(), """
                {"workarounds": [{"sources": [«"https://a.org"]}]}""")
                .finds(finding("/workarounds/0/sources/0", "https://a.org"));
    }

    @Test
    void letsAPageOrAQueryOrAPlaceOnThePageBe() {
        Trial.of(new UrlRootRule(), """
                {"workarounds": [{"sources": ["https://a.org/x", "https://a.org/?id=1", "https://a.org/#x"]}]}""")
                .findsNothing();
    }
}
