package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Settings;
import dev.errata.curation.SettingsText;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VocabularyUnknownRuleTest {
    private static final Settings WORDS = SettingsText.parse("""
            [vocabulary]
            category = ["config_error", "network_error"]
            tags = ["disk"]
            verification_tier = ["gold"]
            """, Set.of()).settings();

    @Test
    void tellsOfAWordThatIsNotInTheVocabularyAndOffersTheNearest() {
        Trial trial = Trial.of(new VocabularyUnknownRule(), "{\"category\": «\"confg_error\"}").with(WORDS);
        trial.finds(finding("/category", "confg_error", "config_error"));
        trial.isFixedTo("rule.vocabulary-unknown.fix[config_error]", "{\"category\": \"config_error\"}",
                "rule.vocabulary-unknown.fix[network_error]", "{\"category\": \"network_error\"}");
    }

    @Test
    void looksAtEachItemOfAList() {
        Trial.of(new VocabularyUnknownRule(), "{\"tags\": [\"disk\", «\"disc\"]}").with(WORDS)
                .finds(finding("/tags/1", "disc", "disk"));
    }

    @Test
    void acceptsWordsOfTheVocabularyAndFieldsWithoutOne() {
        Trial.of(new VocabularyUnknownRule(), "{\"category\": \"network_error\", \"subcategory\": \"dns\"}").with(WORDS)
                .findsNothing();
    }

    @Test
    void leavesFieldsWithChoicesToTheSchema() {
        Trial.of(new VocabularyUnknownRule(), "{\"verification_tier\": \"silver\"}").with(WORDS).findsNothing();
    }
}
