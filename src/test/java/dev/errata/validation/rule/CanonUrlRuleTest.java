package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;

class CanonUrlRuleTest {
    private static final String NESTED = "{\"id\": \"redis/oom/linux\", \"url\": %s, \"error\": {}, \"verdict\": {}}";

    @Test
    void tellsTheAddressOfAnotherRecord() {
        Trial.of(new CanonUrlRule(), NESTED.formatted("«\"https://a.org:8080/redis/oom?x\"")).finds(
                finding("/url", "https://a.org:8080/redis/oom?x", "https://a.org:8080/redis/oom/linux"));
    }

    @Test
    void tellsWhatIsNoAddressOfAPage() {
        Trial.of(new CanonUrlRule(), NESTED.formatted("«\"a.org/redis/oom/linux\""))
                .finds(finding("/url", "a.org/redis/oom/linux").fixing(Fixing.NONE)
                        .messageKey("rule.canon-url.message.no-page"));
    }

    @Test
    void isContentWithSiteAndId() {
        Trial.of(new CanonUrlRule(), NESTED.formatted("\"https://a.org/redis/oom/linux\"")).findsNothing();
    }

    @Test
    void leavesAMalformedIdToItsOwnRule() {
        Trial.of(new CanonUrlRule(), NESTED.replace("redis/oom/linux", "OOM").formatted("\"https://a.org/x\""))
                .findsNothing();
    }

    @Test
    void isSilentOnAFlatRecord() {
        Trial.of(new CanonUrlRule(), "{\"id\": \"redis/oom\", \"url\": \"https://a.org/x\"}").findsNothing();
    }

    @Test
    void putsTheIdBehindTheSite() {
        Trial.of(new CanonUrlRule(), NESTED.formatted("«\"http://a.org/\"")).isFixedTo(
                "rule.canon-url.fix[http://a.org/redis/oom/linux]",
                NESTED.formatted("\"http://a.org/redis/oom/linux\""));
    }
}
