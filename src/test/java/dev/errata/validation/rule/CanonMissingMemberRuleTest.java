package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class CanonMissingMemberRuleTest {
    private static final String WHOLE = """
            {"schema_version": "1.0.0", "url": "https://a.org/redis/oom", "error": {}, "verdict": {},
             "environment": {"runtime": {"name": "redis", "version_range": ">=7"}, "os": "linux"},
             "metadata": {"generated_by": "manual", "generation_date": "2026-03-02", "review_status": "human_reviewed",
              "last_verification": "2026-03-02"}}""";

    @Test
    void isContentWithAllOfThem() {
        Trial.of(new CanonMissingMemberRule(), WHOLE).findsNothing();
    }

    @Test
    void tellsWhatIsMissingAtTheObjectThatShouldHoldIt() {
        Trial.of(new CanonMissingMemberRule(),
                WHOLE.replace("\"os\"", "\"system\"").replace("\"environment\": ", "\"environment\": «"))
                .finds(finding("/environment/os", "environment.os"));
    }

    @Test
    void tellsEachMemberOfAnObjectThatIsMissing() {
        Trial.of(new CanonMissingMemberRule(),
                WHOLE.replace("\"runtime\"", "\"program\"").replace("\"environment\": ", "\"environment\": ««")).finds(
                        finding("/environment/runtime/name", "environment.runtime.name"),
                        finding("/environment/runtime/version_range", "environment.runtime.version_range"));
    }

    @Test
    void isSilentOnAFlatRecord() {
        Trial.of(new CanonMissingMemberRule(), "{\"id\": \"redis/oom\"}").findsNothing();
    }
}
