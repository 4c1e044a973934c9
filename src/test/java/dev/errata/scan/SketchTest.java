package dev.errata.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

    private static String shown(Sketch sketch) {
        return new String(sketch.bytes(), 0, sketch.length(), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 63, 128})
    void foldsBytesOfAsciiAsItFoldsCharacters(int count) {
        for (int first = 0; first <= 128 - count; first++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append((char) (first + i));
            }
            Sketch ofText = new Sketch();
            ofText.take(text.toString());
            Sketch ofBytes = new Sketch();
            ofBytes.takeAscii(text.toString().getBytes(StandardCharsets.US_ASCII), count);
            assertEquals(shown(ofText), shown(ofBytes));
        }
    }
}
