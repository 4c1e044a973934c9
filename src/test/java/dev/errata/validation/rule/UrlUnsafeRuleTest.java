package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlUnsafeRuleTest {
    @Test
    void tellsWhereALinkStands() {
        Trial.of(new UrlUnsafeRule(), """
                {"dead_ends": [{"sources": [«"https://localhost/x"]}]}""")
                .finds(finding("/dead_ends/0/sources/0", "localhost"));
    }

    @Test
    void tellsCredentials() {
        Trial.of(new UrlUnsafeRule(), """
                {"official_doc_url": «"https://me:secret@a.org/x"}""")
                .finds(finding("/official_doc_url", "a.org").messageKey("rule.url-unsafe.message.credentials"));
    }

    @Test
    void tellsOtherSchemes() {
        Trial.of(new UrlUnsafeRule(), """
                {"official_doc_url": «"javascript:alert(1)"}""")
                .finds(finding("/official_doc_url", "javascript").messageKey("rule.url-unsafe.message.scheme"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST.", "app.localhost", "jenkins", "wiki.corp", "printer.local",
            "db.internal", "127.0.0.1", "127.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1",
            "169.254.169.254", "100.64.0.1", "0.0.0.0", "2130706433", "0x7f000001", "0x7f.1", "017700000001",
            "0177.0.0.1", "127.0.0.1.", "127%2e0.0.1", "１２７.0.0.1", "[::1]", "[::]", "[fe80::1]", "[fd00::1]",
            "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[2001:db8::1]"})
    void tellsPrivateAndLocalHosts(String host) {
        Trial.of(new UrlUnsafeRule(), "{\"official_doc_url\": «\"http://" + host + ":8080/x\"}")
                .finds(finding("/official_doc_url", host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%5B", "%5b%31", "%5B.", "%5B%3A%3A1"})
    void takesAnAddressThatIsNotClosedForPrivate(String host) {
        Trial.of(new UrlUnsafeRule(), "{\"official_doc_url\": «\"http://" + host + "\"}")
                .finds(finding("/official_doc_url", host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"redis.io", "8.8.8.8", "172.32.0.1", "11.0.0.1", "134744072", "[2606:4700::1111]",
            "localhost.run", "local.dev", "例え.jp", "127.0.0.1.nip.io", "999.1.1.1.com"})
    void letsPublicHostsBe(String host) {
        Trial.of(new UrlUnsafeRule(), "{\"official_doc_url\": \"http://" + host + "/x\"}").findsNothing();
    }
}
