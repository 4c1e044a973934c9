package dev.errata.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableTimeTest {
    private static final ReadableTime ENGLISH = new ReadableTime(Language.ENGLISH);
    private static final ReadableTime CHINESE = new ReadableTime(Language.CHINESE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-14 | Feb 14, 2026 | 2026年2月14日
            2026-02-30 | 2026-02-30   | 2026-02-30
            2026-2-3   | 2026-2-3     | 2026-2-3
            soon       | soon         | soon
            """)
    void writesADayAsTheLanguageDoesAndLeavesWhatIsNone(String text, String english, String chinese) {
        assertEquals(english, ENGLISH.day(text));
        assertEquals(chinese, CHINESE.day(text));
    }

    @Test
    void namesTheDayOfAMomentThatWasNotToday() {
        Instant at = Instant.parse("2026-11-25T22:05:00Z");
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        LocalDate there = LocalDate.of(2026, 11, 26);

        assertEquals("06:05", CHINESE.moment(at, there, zone, FormatStyle.SHORT));
        assertEquals("2026年11月26日 06:05", CHINESE.moment(at, there.plusDays(1), zone, FormatStyle.SHORT));
        assertEquals("Nov 26, 2026 6:05 AM", ENGLISH.moment(at, there.plusDays(1), zone, FormatStyle.SHORT)
                .replace('\u202F', ' '));
    }
}
