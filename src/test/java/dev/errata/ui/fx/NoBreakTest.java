package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NoBreakTest {
    private static List<String> pieces(String text) {
        BreakIterator lines = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        String shown = NoBreak.inNames(text);
        lines.setText(shown);
        List<String> pieces = new ArrayList<>();
        int from = lines.first();
        for (int to = lines.next(); to != BreakIterator.DONE; to = lines.next()) {
            pieces.add(shown.substring(from, to).replace("\uFEFF", ""));
            from = to;
        }
        return pieces;
    }

    @Test
    void noLineEndsWithinTheNameOfAFile() {
        assertEquals(List.of("在 ", ".errata/settings.toml ", "中"), pieces("在 .errata/settings.toml 中"));
    }

    @Test
    void nothingElseIsTouched() {
        String text = "See logs/web.log. Then go on";
        assertEquals(text, NoBreak.inNames(text));
    }
}
