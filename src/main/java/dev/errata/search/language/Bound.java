package dev.errata.search.language;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;

/// What a number or a day is compared with.
public sealed interface Bound {

    /// How it is written.
    String text();

    /// A number.
    record Amount(BigDecimal value, String text) implements Bound {}

    /// The days of a year, of a month, or one day.
    record Days(LocalDate first, LocalDate last, String text) implements Bound {}

    /// A day counted back from today; `amount` is 0 for today.
    record DaysAgo(int amount, Unit unit, String text) implements Bound {

        /// The day that is meant when today is `today`.
        public LocalDate on(LocalDate today) {
            return switch (unit) {
                case DAY -> today.minusDays(amount);
                case WEEK -> today.minusWeeks(amount);
                case MONTH -> today.minusMonths(amount);
                case YEAR -> today.minusYears(amount);
            };
        }
    }

    /// What is counted back in.
    enum Unit {
        DAY, WEEK, MONTH, YEAR
    }

    /// The first day that is meant when today is `today`; empty for a number.
    default Optional<LocalDate> first(LocalDate today) {
        return switch (this) {
            case Amount _ -> Optional.empty();
            case Days days -> Optional.of(days.first);
            case DaysAgo ago -> Optional.of(ago.on(today));
        };
    }

    /// The last day that is meant when today is `today`; empty for a number.
    default Optional<LocalDate> last(LocalDate today) {
        return switch (this) {
            case Amount _ -> Optional.empty();
            case Days days -> Optional.of(days.last);
            case DaysAgo ago -> Optional.of(ago.on(today));
        };
    }

    /// Reads a number: digits with a point if need be, or a share such as `50%`.
    static Optional<Bound> number(String text) {
        boolean share = text.endsWith("%");
        String digits = share ? text.substring(0, text.length() - 1) : text;
        if (!Reading.NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits);
        return Optional.of(new Amount(share ? value.movePointLeft(2) : value, text));
    }

    /// Reads a day: `2026`, `2026-02`, `2026-02-14`, `today`, `-90d`, `-2w`, `-3m`, `-1y`.
    static Optional<Bound> day(String text) {
        if (text.equalsIgnoreCase("today")) {
            return Optional.of(new DaysAgo(0, Unit.DAY, text));
        }
        Matcher ago = Reading.AGO.matcher(text);
        if (ago.matches()) {
            return Optional.of(new DaysAgo(Integer.parseInt(ago.group(1)), Reading.unit(ago.group(2)), text));
        }
        try {
            return Optional.ofNullable(switch (text.length()) {
                case 4 -> Reading.YEAR.matcher(text).matches()
                        ? new Days(LocalDate.of(Integer.parseInt(text), 1, 1),
                                LocalDate.of(Integer.parseInt(text), 12, 31), text)
                        : null;
                case 7 -> new Days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).atEndOfMonth(), text);
                case 10 -> new Days(LocalDate.parse(text), LocalDate.parse(text), text);
                default -> null;
            });
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
