package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class IdSlugUnlikeSignatureRuleTest {
    @Test
    void tellsWordsThatStandNowhere() {
        Trial.of(new IdSlugUnlikeSignatureRule(), """
                {"id": «"redis/err-bgsave-failed-disk", "signature": "BGSAVE: fork: no memory"}""")
                .finds(finding("/id", "disk"));
    }

    @Test
    void takesFormsOfAWordAndWordsThatAreJoined() {
        Trial.of(new IdSlugUnlikeSignatureRule(),
                """
                        {"id": "redis/outofmemory-denied-permissions", "signature": "Out of memory", "regex": "denies permission"}""")
                .findsNothing();
    }

    @Test
    void looksAtCauseCategoryAndVersionsToo() {
        Trial.of(new IdSlugUnlikeSignatureRule(),
                """
                        {"id": "redis/fork-snapshot-kernel", "signature": "fork", "root_cause": "a snapshot", "versions": [{"version": "Kernel 5.10"}]}""")
                .findsNothing();
    }

    @Test
    void letsShortAndIdleWordsBe() {
        Trial.of(new IdSlugUnlikeSignatureRule(), """
                {"id": "redis/err-x-failed", "signature": "anything"}""").findsNothing();
    }
}
