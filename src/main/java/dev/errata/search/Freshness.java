package dev.errata.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// How long ago a record was confirmed.
public enum Freshness {
    FRESH, AGEING, STALE;

    /// The word for it, such as `ageing`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// From when on a record is no longer fresh.
    ///
    /// @param today      the day to count back from
    /// @param ageingDays after how many days it is ageing
    /// @param staleDays  after how many days it is stale, which counts more
    public record Scale(LocalDate today, int ageingDays, int staleDays) {

        /// How fresh the record is; empty where it does not say when it was confirmed.
        public Optional<Freshness> of(IndexedRecord record) {
            return record.summary().lastConfirmed().map(this::of);
        }

        private Freshness of(LocalDate confirmed) {
            long days = ChronoUnit.DAYS.between(confirmed, today);
            return days > staleDays ? STALE : days >= ageingDays ? AGEING : FRESH;
        }
    }
}
