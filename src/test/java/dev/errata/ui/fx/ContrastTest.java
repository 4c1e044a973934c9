package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whether text can be read on everything it stands on, by the measure of WCAG 2.2, level AA: 4.5 to 1, and the outline of a box seen:
/// 3 to 1.
class ContrastTest {
    private static final double LEAST = 4.5;
    private static final double LEAST_OF_OUTLINES = 3;
    private static final Pattern COLOUR = Pattern.compile("(-[a-z-]+):\\s*#([0-9a-f]{6});");
    private static final List<String> TEXTS = List.of("-text", "-quiet", "-accent", "-error", "-warning", "-info",
            "-good");
    private static final List<String> GROUNDS = List.of("-panel", "-ground", "-selection", "-hover");
    private static final List<String> TONES = List.of("-error", "-warning", "-info", "-good");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyTextCanBeReadOnEveryGround(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        List<String> faint = new ArrayList<>();
        for (String text : TEXTS) {
            GROUNDS.forEach(ground -> measure(colours, text, ground, faint));
        }
        TONES.forEach(tone -> measure(colours, tone, tone + "-soft", faint));
        measure(colours, "-on-accent", "-accent", faint);
        measure(colours, "-on-accent", "-accent-hover", faint);
        measure(colours, "-text", "-mark", faint);
        assertEquals(List.of(), faint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyOutlineIsSeenOnEveryGround(String theme) throws IOException {
        Map<String, Integer> colours = colours(theme);
        List<String> faint = new ArrayList<>();
        GROUNDS.forEach(ground -> measure(colours, "-outline", ground, LEAST_OF_OUTLINES, faint));
        assertEquals(List.of(), faint);
    }

    private static void measure(Map<String, Integer> colours, String text, String ground, List<String> faint) {
        measure(colours, text, ground, LEAST, faint);
    }

    private static void measure(Map<String, Integer> colours, String text, String ground, double least,
            List<String> faint) {
        double ratio = ratio(Objects.requireNonNull(colours.get(text), text),
                Objects.requireNonNull(colours.get(ground), ground));
        if (ratio < least) {
            faint.add(String.format(Locale.ROOT, "%s on %s: %.2f", text, ground, ratio));
        }
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        try (InputStream sheet = Objects
                .requireNonNull(ContrastTest.class.getResourceAsStream("tokens-" + theme + ".css"))) {
            Matcher colour = COLOUR.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, Integer> colours = new HashMap<>();
            while (colour.find()) {
                colours.put(colour.group(1), Integer.valueOf(colour.group(2), 16));
            }
            return colours;
        }
    }

    static double ratio(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// Relative luminance as WCAG defines it.
    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
