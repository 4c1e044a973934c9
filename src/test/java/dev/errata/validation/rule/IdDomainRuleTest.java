package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class IdDomainRuleTest {
    @Test
    void tellsAnotherDomain() {
        Trial.of(new IdDomainRule(), """
                {"id": "redis/oom", "domain": «"kv"}""").finds(finding("/domain", "kv", "redis"));
    }

    @Test
    void leavesAnEmptyDomainToTextEmpty() {
        Trial.of(new IdDomainRule(), """
                {"id": "redis/oom", "domain": ""}""").findsNothing();
    }

    @Test
    void isSilentOnTheSameDomain() {
        Trial.of(new IdDomainRule(), """
                {"id": "redis/oom", "domain": "redis"}""").findsNothing();
    }

    @Test
    void takesTheDomainOfTheId() {
        Trial.of(new IdDomainRule(), """
                {"id": "redis/oom", "domain": «"kv"}""").isFixedTo("rule.id-domain.fix[redis]",
                "{\"id\": \"redis/oom\", \"domain\": \"redis\"}");
    }
}
