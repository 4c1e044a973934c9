package dev.errata.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintableTest {

    @ParameterizedTest
    @CsvSource({"plain 中文 é 😀, plain 中文 é 😀", "'a\nb\r\tc', a\\u000ab\\u000d\\u0009c",
            "a\u001b[31m\u009b, a\\u001b[31m\\u009b",
            "a\u2028b\u202ec\u2066, a\\u2028b\\u202ec\\u2066", "\ud800x, \\ud800x", "👩\u200d💻, 👩\u200d💻"})
    void showsWhatATerminalWouldObey(String text, String expected) {
        assertEquals(expected, Printable.of(text));
    }

    @Test
    void showsOnOneLineWhatTurnsTheDirectionOfWriting() {
        assertEquals("safe ⟨U+202E⟩txt.exe ⟨U+0000⟩ 内存 😀", Printable.line(" safe\n\t\u202Etxt.exe \u0000 内存 😀 "));
        assertEquals("a\uFFFDb\n😀", Printable.inPlace("a\u2066b\n😀"));
        assertEquals(" a⟨U+2066⟩b\n\t😀 ⟨U+000D⟩", Printable.named(" a\u2066b\n\t😀 \r"));
    }
}
