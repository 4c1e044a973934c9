package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.SettingsText;
import dev.errata.validation.Fixing;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexPortabilityRuleTest {
    private static final String RECORD = "{\"signature\": \"%s\", \"regex\": %s\"%s\"}";

    @Test
    void tellsWhichFlavourRefusesWhat() {
        Trial.of(new RegexPortabilityRule(), RECORD.formatted("oom", "«", "(?<!no )oom")).finds(
                finding("/regex", "re2", "(?<!").fixing(Fixing.NONE));
    }

    @Test
    void takesOutAFlagThatHoldsAnyway() {
        Trial trial = Trial.of(new RegexPortabilityRule(), RECORD.formatted("oom", "««", "(?i)(?P<what>oom)"));
        trial.finds(finding("/regex", "java", "(?P<what>"), finding("/regex", "javascript", "(?i)"));
        trial.isFixedTo("rule.regex-portability.fix[]", RECORD.formatted("oom", "", "(oom)"));
    }

    @Test
    void tellsWhereJavaHasAnotherVerdict() {
        Trial.of(new RegexPortabilityRule(), RECORD.formatted("ÄRGER", "«", "ärger"))
                .finds(finding("/regex", "java", "ÄRGER").fixing(Fixing.NONE)
                        .messageKey("rule.regex-portability.message.verdict"));
    }

    @Test
    void asksOnlyForTheFlavoursThatTheFolderWants() {
        Trial.of(new RegexPortabilityRule(), RECORD.formatted("ärger", "", "(?<!no )oom"))
                .with(SettingsText.parse("[matching]\nflavours = [\"python\", \"javascript\"]", Set.of()).settings())
                .findsNothing();
    }

    @ParameterizedTest
    @CsvSource({"oom|out of memory", "a.*b \\\\d+ [a-z_]+", "^x\\\\.y$"})
    void acceptsWhatAllRead(String pattern) {
        Trial.of(new RegexPortabilityRule(), RECORD.formatted("x.y", "", pattern)).findsNothing();
    }
}
