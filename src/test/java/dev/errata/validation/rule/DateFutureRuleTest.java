package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class DateFutureRuleTest {
    @Test
    void tellsADayThatHasNotCome() {
        Trial.of(new DateFutureRule(), """
                {"last_confirmed": «"2026-11-25", "last_updated": «"2099-01-01"}""").finds(
                finding("/last_confirmed", "2026-11-25", "2026-11-23"),
                finding("/last_updated", "2099-01-01", "2026-11-23"));
    }

    @Test
    void letsTomorrowBeWhichIsTodayElsewhere() {
        Trial.of(new DateFutureRule(), """
                {"last_updated": "2026-11-24"}""").findsNothing();
    }

    @Test
    void isSilentOnToday() {
        Trial.of(new DateFutureRule(), """
                {"last_updated": "2026-11-23"}""").findsNothing();
    }
}
