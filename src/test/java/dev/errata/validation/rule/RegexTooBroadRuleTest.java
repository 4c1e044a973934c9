package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.SettingsText;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RegexTooBroadRuleTest {
    private static Trial trial(String mark, int others) {
        Trial trial = Trial
                .of(new RegexTooBroadRule(), "a/x.json", "{\"id\": \"a/x\", \"regex\": " + mark + "\"found\"}")
                .with(SettingsText.parse("[thresholds]\nbroad_catches = 2", Set.of()).settings());
        for (int i = 0; i < others; i++) {
            trial.beside("b/" + i + ".json", "{\"id\": \"b/" + i + "\", \"signature\": \"not found " + i + "\"}");
        }
        return trial;
    }

    @Test
    void tellsHowManyOtherErrorsItCatches() {
        trial("«", 3).finds(finding("/regex", "3", "2"));
    }

    @Test
    void acceptsAsManyAsTheSettingsDo() {
        trial("", 2).findsNothing();
    }

    @Test
    void countsNoErrorThatIsTiedToIt() {
        trial("", 2).beside("c/z.json",
                "{\"id\": \"c/z\", \"signature\": \"found\", \"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/x\"}]}}")
                .findsNothing();
    }
}
