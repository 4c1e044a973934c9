package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class UrlInsecureRuleTest {
    @Test
    void tellsALinkWithoutEncryption() {
        Trial.of(new UrlInsecureRule(), """
                {"official_doc_url": «"http://a.org/x"}""").finds(finding("/official_doc_url", "http://a.org/x"));
    }

    @Test
    void isSilentOnHttps() {
        Trial.of(new UrlInsecureRule(), """
                {"official_doc_url": "https://a.org/http://b"}""").findsNothing();
    }

    @Test
    void leavesPrivateHostsToUrlUnsafe() {
        Trial.of(new UrlInsecureRule(), """
                {"official_doc_url": "http://localhost/x"}""").findsNothing();
    }

    @Test
    void asksForHttps() {
        Trial.of(new UrlInsecureRule(), """
                {"official_doc_url": «"http://a.org/x"}""").isFixedTo("rule.url-insecure.fix[https://a.org/x]",
                "{\"official_doc_url\": \"https://a.org/x\"}");
    }
}
