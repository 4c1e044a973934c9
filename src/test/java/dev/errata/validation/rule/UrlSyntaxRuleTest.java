package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlSyntaxRuleTest {
    @Test
    void tellsWhereALinkStands() {
        Trial.of(new UrlSyntaxRule(), """
                {"workarounds": [{"sources": ["https://a.org/1", «"a.org/2"]}], "official_doc_url": «""}""")
                .finds(finding("/workarounds/0/sources/1", "a.org/2"), finding("/official_doc_url", ""));
    }

    @Test
    void letsNullBe() {
        Trial.of(new UrlSyntaxRule(), """
                {"official_doc_url": null}""").findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis.io/docs", "https://", "https:/redis.io", "https:redis.io/x", "https://red is.io/",
            "https://a.org/a b", "https://a.org:port/", "https://a.org/%zz", "https://a..org/", "//a.org/x",
            "https://a.org/<x>"})
    void tellsWhatIsNoUrl(String link) {
        Trial.of(new UrlSyntaxRule(), "{\"official_doc_url\": «\"" + link + "\"}")
                .finds(finding("/official_doc_url", link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.org", "HTTPS://A.org:443/x?y=%20#z", "https://[2606:4700::1111]/x",
            "https://例え.jp/パス", "http://a.org/x(y)", "https://en.wikipedia.org/wiki/C%2B%2B", " https://a.org/x "})
    void letsUrlsBe(String link) {
        Trial.of(new UrlSyntaxRule(), "{\"official_doc_url\": \"" + link + "\"}").findsNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.org/x", "mailto:me@a.org", "javascript:alert(1)"})
    void leavesOtherSchemesToUrlUnsafe(String link) {
        Trial.of(new UrlSyntaxRule(), "{\"official_doc_url\": \"" + link + "\"}").findsNothing();
    }
}
