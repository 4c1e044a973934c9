package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Severity;
import org.junit.jupiter.api.Test;

class CanonDatesRuleTest {
    private static final String NESTED = """
            {"error": {"last_confirmed": "%s"}, "verdict": {},
             "metadata": {"generation_date": "%s", "last_verification": %s}}""";

    @Test
    void tellsAVerificationBeforeTheRecordWasMade() {
        Trial.of(new CanonDatesRule(), NESTED.formatted("2026-02-01", "2026-03-01", "«\"2026-02-01\""))
                .finds(finding("/metadata/last_verification", "2026-02-01", "2026-03-01"));
    }

    @Test
    void hintsAtAnotherDayThanThatOfTheConfirmation() {
        Trial.of(new CanonDatesRule(), NESTED.formatted("2026-03-02", "2026-03-01", "«\"2026-03-01\""))
                .finds(finding("/metadata/last_verification", "2026-03-01", "2026-03-02").severity(Severity.INFO)
                        .messageKey("rule.canon-dates.message.confirmed"));
    }

    @Test
    void isContentWithOneDay() {
        Trial.of(new CanonDatesRule(), NESTED.formatted("2026-03-01", "2026-03-01", "\"2026-03-01\""))
                .findsNothing();
    }

    @Test
    void leavesWhatIsNoDayToTheMetadata() {
        Trial.of(new CanonDatesRule(), NESTED.formatted("2026-03-01", "2026-03-01", "\"soon\"")).findsNothing();
    }

    @Test
    void isSilentOnAFlatRecord() {
        Trial.of(new CanonDatesRule(), """
                {"last_confirmed": "2026-03-01", "metadata": {"last_verification": "2026-02-01"}}""").findsNothing();
    }
}
