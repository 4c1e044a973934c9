package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Settings;
import dev.errata.record.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaEnumRuleTest {
    @Test
    void tellsATextThatIsNoChoice() {
        Trial.of(new SchemaEnumRule(), """
                {"verification_tier": «"human_review", "versions": [{"status": "active"}]}""").finds(
                finding("/verification_tier", "human_review", "ai_generated, human_reviewed, community_verified"));
    }

    @Test
    void mindsUpperCase() {
        Trial.of(new SchemaEnumRule(), """
                {"resolvable": «"True"}""").finds(finding("/resolvable", "True", "true, partial, false"));
    }

    @Test
    void takesTheFoldersOwnWords() {
        Trial.of(new SchemaEnumRule(), """
                {"verification_tier": "vendor_verified"}""")
                .with(withTier("vendor_verified")).findsNothing();
    }

    @Test
    void leavesOtherTypesToTheTypeRule() {
        Trial.of(new SchemaEnumRule(), """
                {"resolvable": true}""").findsNothing();
    }

    @Test
    void offersTheNearestFirst() {
        Trial.of(new SchemaEnumRule(), """
                {"resolvable": «"parital"}""").isFixedTo("rule.schema-enum.fix[partial]",
                "{\"resolvable\": \"partial\"}", "rule.schema-enum.fix[true]", "{\"resolvable\": \"true\"}",
                "rule.schema-enum.fix[false]", "{\"resolvable\": \"false\"}");
    }

    private static Settings withTier(String word) {
        return new Settings(true, Map.of(), Set.of(), 180, 365, Settings.ChineseWanted.NEVER,
                Map.of(Field.VERIFICATION_TIER, List.of(word)));
    }
}
