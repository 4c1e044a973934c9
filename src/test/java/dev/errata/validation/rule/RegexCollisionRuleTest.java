package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Acceptance;
import dev.errata.curation.Acceptances;
import dev.errata.curation.Sample;
import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegexCollisionRuleTest {
    private static final String OWN = "{\"id\": \"a/x\", \"regex\": %s\"%s\"%s}";
    private static final String OTHER = "{\"id\": \"b/y\", \"signature\": \"File Not Found\"%s}";

    private static Trial trial(String pattern, String more, String mark) {
        return Trial.of(new RegexCollisionRule(), "a/x.json", OWN.formatted(mark, pattern, more));
    }

    private static String tie(String id) {
        return ", \"transition_graph\": {\"frequently_confused_with\": [{\"error_id\": \"" + id + "\"}]}";
    }

    @Test
    void namesTheOtherRecordItsTextAndThePattern() {
        trial("not found", "", "«").beside("b/y.json", OTHER.formatted(""))
                .finds(finding("/regex", "b/y", "File Not Found", "not found"));
    }

    @Test
    void namesTheAlternativeThatDoesIt() {
        trial("(disk full|not found)", "", "«").beside("b/y.json", OTHER.formatted("")).finds(
                finding("/regex", "b/y", "File Not Found", "not found")
                        .messageKey("rule.regex-collision.message.branch"));
    }

    @Test
    void isAHintWhereOneOfTheTwoNamesTheOther() {
        trial("not found", tie("b/y"), "«").beside("b/y.json", OTHER.formatted("")).finds(tied());
        trial("not found", "", "«").beside("b/y.json", OTHER.formatted(tie("a/x"))).finds(tied());
    }

    private static Trial.Expected tied() {
        return finding("/regex", "b/y", "File Not Found", "not found").severity(Severity.INFO)
                .messageKey("rule.regex-collision.message.tied");
    }

    @Test
    void isAHintWhereTheFolderAcceptsIt() {
        trial("not found", "", "«").beside("b/y.json", OTHER.formatted("")).with(accepted("not found"))
                .finds(finding("/regex", "b/y", "File Not Found", "not found").severity(Severity.INFO)
                        .messageKey("rule.regex-collision.message.accepted"));
    }

    @Test
    void anAcceptanceDiesWhenThePatternChanges() {
        trial("not found", "", "«").beside("b/y.json", OTHER.formatted("")).with(accepted("found"))
                .finds(finding("/regex", "b/y", "File Not Found", "not found"));
    }

    private static Acceptances accepted(String pattern) {
        return Acceptances.NONE.with(new Acceptance("a/x", "regex-collision", JsonPointer.of("regex"),
                List.of("b/y", "File Not Found"), Acceptance.hash(Optional.of(JsonValue.of(pattern))),
                "both happen at once",
                LocalDate.of(2026, 11, 1)));
    }

    @Test
    void looksAtTheSamplesOfTheOthersToo() {
        trial("swap", "", "«").beside("b/y.json", OTHER.formatted(""))
                .with(new Sample("b/y", Sample.Expect.MATCH, "out of swap", ""))
                .finds(finding("/regex", "b/y", "out of swap", "swap"));
    }

    @Test
    void acceptsWhatItDoesNotCatchItsOwnTextAndOtherEnvironmentsOfTheSameError() {
        trial("not found", ", \"signature\": \"not found\"", "").beside("b/y.json", "{\"signature\": \"disk full\"}")
                .findsNothing();
        Trial.of(new RegexCollisionRule(), "a/x/linux.json", OWN.formatted("", "not found", ""))
                .beside("a/x/macos.json", OTHER.formatted("")).findsNothing();
    }

    @Test
    void leavesTheSamePatternToAnotherRule() {
        trial("not found", "", "").beside("b/y.json", OTHER.formatted(", \"regex\": \"not found\"")).findsNothing();
    }
}
