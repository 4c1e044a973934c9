package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalClockTest {
    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void restore() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati", "Europe/Berlin"})
    void tellsTheTimeOfTheSystemsZone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Duration apart = Duration.between(LocalDateTime.now(ZoneId.of(zone)), LocalDateTime.now(new LocalClock()));
        assertTrue(apart.abs().toSeconds() < 60, () -> zone + " differs by " + apart);
    }

    @Test
    void tellsTheTimeOfAnotherZone() {
        Clock clock = new LocalClock().withZone(ZoneOffset.ofHours(5));
        assertEquals(ZoneOffset.ofHours(5), clock.getZone());
    }
}
