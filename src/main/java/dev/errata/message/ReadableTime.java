package dev.errata.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.regex.Pattern;

/// Days and times for people to read, as a language writes them. Where a day is edited, saved or printed for a program it stays ISO.
public final class ReadableTime {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Language language;

    public ReadableTime(Language language) {
        this.language = language;
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language.locale()).format(day);
    }

    /// The day that a text spells as ISO does; the text itself where it spells none.
    public String day(String text) {
        if (!ISO_DAY.matcher(text).matches()) {
            return text;
        }
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException noSuchDay) {
            return text;
        }
    }

    /// When something happened: the time alone where that was today, else with its day.
    public String moment(Instant at, LocalDate today, ZoneId zone, FormatStyle style) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        String time = DateTimeFormatter.ofLocalizedTime(style).withLocale(language.locale()).withZone(zone).format(at);
        return day.equals(today) ? time : day(day) + " " + time;
    }
}
