package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.curation.Settings;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DateStaleRuleTest {
    @Test
    void tellsARecordThatNobodyHasConfirmedForAYear() {
        Trial.of(new DateStaleRule(), """
                {"last_confirmed": «"2025-11-22"}""").finds(finding("/last_confirmed", "2025-11-22", "366", "365"));
    }

    @Test
    void letsTheLastDayBe() {
        Trial.of(new DateStaleRule(), """
                {"last_confirmed": "2025-11-23"}""").findsNothing();
    }

    @Test
    void asksTheSettings() {
        Trial.of(new DateStaleRule(), """
                {"last_confirmed": «"2026-11-01"}""")
                .with(new Settings(true, Map.of(), Set.of(), 180, 20, Settings.ChineseWanted.NEVER, Map.of()))
                .finds(finding("/last_confirmed", "2026-11-01", "22", "20"));
    }
}
