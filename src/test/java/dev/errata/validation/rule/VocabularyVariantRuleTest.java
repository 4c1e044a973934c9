package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Settings;
import dev.errata.curation.SettingsText;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyVariantRuleTest {
    private static final String CATEGORY = "{\"category\": %s\"%s\"}";

    private static Trial trial(String mark, String own, String other) {
        return Trial.of(new VocabularyVariantRule(), "a/x.json", CATEGORY.formatted(mark, own))
                .beside("a/y.json", CATEGORY.formatted("", other)).beside("a/z.json", CATEGORY.formatted("", other));
    }

    @ParameterizedTest
    @CsvSource({"configuration_error,config_error", "Error Config,config_error", "file_system,filesystem"})
    void tellsTheSpellingThatMoreRecordsHave(String rare, String usual) {
        Trial trial = trial("«", rare, usual);
        trial.finds(finding("/category", rare, usual, "2"));
        trial.isFixedTo("rule.vocabulary-variant.fix[" + usual + "]", CATEGORY.formatted("", usual));
    }

    @ParameterizedTest
    @CsvSource({"config_error,network_error", "python3.8_error,python3.9_error", "auth,authentication", "c++,c#",
            "database_error,data_error"})
    void tellsWordsApart(String one, String other) {
        trial("", one, other).findsNothing();
    }

    @Test
    void saysNothingOfTheUsualSpelling() {
        Trial.of(new VocabularyVariantRule(), "a/x.json", CATEGORY.formatted("", "config_error"))
                .beside("a/y.json", CATEGORY.formatted("", "config_error"))
                .beside("a/z.json", CATEGORY.formatted("", "configuration_error")).findsNothing();
    }

    @Test
    void acceptsAWordOfTheVocabulary() {
        Settings settings = SettingsText.parse("[vocabulary]\ncategory = [\"configuration_error\"]", Set.of())
                .settings();
        trial("", "configuration_error", "config_error").with(settings).findsNothing();
    }

    @Test
    void removesATagWhoseUsualSpellingIsThereToo() {
        Trial.of(new VocabularyVariantRule(), "a/x.json", "{\"tags\": [«\"time-out\", \"timeout\"]}")
                .beside("a/y.json", "{\"tags\": [\"timeout\"]}")
                .isFixedTo("rule.vocabulary-variant.fix[timeout]", "{\"tags\": [\"timeout\"]}");
    }
}
