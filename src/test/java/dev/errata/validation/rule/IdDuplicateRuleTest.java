package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class IdDuplicateRuleTest {
    @Test
    void tellsTheOtherFile() {
        Trial.of(new IdDuplicateRule(), """
                {"id": «"redis/oom"}""")
                .beside("kv/oom.json", "{\"id\": \"redis/oom\"}").finds(finding("/id", "kv/oom.json"));
    }

    @Test
    void doesNotTellUpperFromLowerCase() {
        Trial.of(new IdDuplicateRule(), """
                {"id": «"redis/oom"}""")
                .beside("kv/oom.json", "{\"id\": \"Redis/OOM\"}").finds(finding("/id", "kv/oom.json"));
    }

    @Test
    void letsAnotherEnvironmentBe() {
        Trial.of(new IdDuplicateRule(), """
                {"id": "redis/oom"}""")
                .beside("redis/oom/linux.json", "{\"id\": \"redis/oom/linux\"}").findsNothing();
    }

    @Test
    void isSilentOnEmptyIds() {
        Trial.of(new IdDuplicateRule(), """
                {"id": ""}""")
                .beside("kv/oom.json", "{\"id\": \"\"}").findsNothing();
    }
}
