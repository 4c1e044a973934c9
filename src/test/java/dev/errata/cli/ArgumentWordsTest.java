package dev.errata.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArgumentWordsTest {

    @Test
    void takesTheLastWordsOfTheCommandLine() {
        assertEquals(List.of("set", "中文", ""),
                ArgumentWords.fromBytes("java\0-cp\0x\0Main\0set\0中文\0\0".getBytes(UTF_8),
                        List.of("set", "??????", "")));
    }

    @Test
    void keepsWhatJavaMadeWhereTheBytesDoNotFit() {
        assertEquals(List.of("a?", "b"), ArgumentWords.fromBytes("a\0".getBytes(UTF_8), List.of("a?", "b")));
        assertEquals(List.of("?"), ArgumentWords.fromBytes(new byte[]{(byte) 0xE9, 0}, List.of("?")));
    }
}
