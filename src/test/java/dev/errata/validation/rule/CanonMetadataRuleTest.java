package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonMetadataRuleTest {
    private static final String NESTED = "{\"error\": {}, \"verdict\": {}, %s}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"schema_version|\"2.0\"|version|2.0|1.0.0",
            "schema_version|1.0|version|–|1.0.0", "metadata.generation_date|\"March\"|day|March|``",
            "metadata.last_verification|\"2026-02-30\"|day|2026-02-30|``",
            "metadata.review_status|\"seen\"|status|seen|auto_generated, human_reviewed, community_verified, ai_generated"})
    void tellsWhatIsOfAnotherForm(String member, String value, String variant, String seen, String wanted) {
        Trial.of(new CanonMetadataRule(), NESTED.formatted(within(member, "«" + value)))
                .finds(finding("/" + member.replace('.', '/'), member, seen, wanted)
                        .messageKey("rule.canon-metadata.message." + variant));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"environment.os|\" \"",
            "environment.runtime.name|7", "metadata.generated_by|null"})
    void wantsTextsThatSaySomething(String member, String value) {
        Trial.of(new CanonMetadataRule(), NESTED.formatted(within(member, "«" + value)))
                .finds(finding("/" + member.replace('.', '/'), member));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"schema_version|\"1.0.0\"", "environment.os|\"any\"",
            "metadata.review_status|\"auto_generated\"", "metadata.last_verification|\"2026-02-28\""})
    void isContentWithWhatIsWellFormed(String member, String value) {
        Trial.of(new CanonMetadataRule(), NESTED.formatted(within(member, value))).findsNothing();
    }

    @Test
    void isSilentOnAFlatRecord() {
        Trial.of(new CanonMetadataRule(), "{\"schema_version\": \"9\"}").findsNothing();
    }

    private static String within(String dotted, String value) {
        String[] names = dotted.split("\\.");
        String json = value;
        for (int i = names.length - 1; i > 0; i--) {
            json = "{\"" + names[i] + "\": " + json + "}";
        }
        return "\"" + names[0] + "\": " + json;
    }
}
