package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static Surroundings with(String system, Locale locale, Map<String, String> environment) {
        return new Surroundings(Path.of(""), Path.of("cache"), List.of(), environment, system, locale,
                "UTC", Clock.systemUTC());
    }

    private static Language language(Locale locale, Map<String, String> environment) {
        return with("Linux", locale, environment).language();
    }

    @Test
    void speaksTheLanguageOfTheFirstVariableThatSaysOne() {
        assertEquals(Language.CHINESE, language(Locale.ENGLISH, Map.of("LANG", "zh_CN.UTF-8")));
        assertEquals(Language.CHINESE, language(Locale.ENGLISH, Map.of("LC_ALL", "", "LC_MESSAGES", "zh_TW")));
        assertEquals(Language.ENGLISH, language(Locale.ENGLISH, Map.of("LC_ALL", "C", "LANG", "zh_CN.UTF-8")));
        assertEquals(Language.CHINESE, language(Locale.TAIWAN, Map.of()));
        assertEquals(Language.ENGLISH, language(Locale.GERMANY, Map.of("LANG", "de_DE.UTF-8")));
    }

    @Test
    void seesADisplayByItsVariables() {
        assertEquals(true, with("Linux", Locale.ENGLISH, Map.of("DISPLAY", ":0")).hasDisplay());
        assertEquals(true, with("Linux", Locale.ENGLISH, Map.of("WAYLAND_DISPLAY", "wayland-0")).hasDisplay());
        assertEquals(false, with("Linux", Locale.ENGLISH, Map.of("DISPLAY", "")).hasDisplay());
        assertEquals(true, with("Windows 11", Locale.ENGLISH, Map.of()).hasDisplay());
    }
}
