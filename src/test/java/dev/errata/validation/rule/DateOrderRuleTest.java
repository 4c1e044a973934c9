package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class DateOrderRuleTest {
    @Test
    void tellsEachDayThatComesBeforeItsElder() {
        Trial.of(new DateOrderRule(), """
                {"first_seen": "2026-03-01", "last_confirmed": «"2026-02-01", "last_updated": «"2026-01-01"}""").finds(
                finding("/last_confirmed", "last_confirmed", "2026-02-01", "first_seen", "2026-03-01"),
                finding("/last_updated", "last_updated", "2026-01-01", "last_confirmed", "2026-02-01"));
    }

    @Test
    void letsTheSameDayBe() {
        Trial.of(new DateOrderRule(), """
                {"first_seen": "2026-01-01", "last_confirmed": "2026-01-01", "last_updated": "2026-01-01"}""")
                .findsNothing();
    }

    @Test
    void comparesFirstAndLastWhereNobodyHasConfirmed() {
        Trial.of(new DateOrderRule(), """
                {"first_seen": "2026-03-01", "last_updated": «"2026-01-01"}""")
                .finds(finding("/last_updated", "last_updated", "2026-01-01", "first_seen", "2026-03-01"));
    }

    @Test
    void leavesWhatIsNoDayToTheSchema() {
        Trial.of(new DateOrderRule(), """
                {"first_seen": "2027", "last_confirmed": "2026-01-01"}""").findsNothing();
    }
}
