package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(WindowExtension.class)
final class TextClipboardWindowTest {
    @Start
    void show(Stage stage) {
        stage.show();
    }

    @Test
    void givesBackWhatWasPutThere(FxRobot robot) {
        for (String text : new String[]{"内存不足 ≠ 💥", "one\ntwo\n", "{\"id\": \"go/deadlock\"}"}) {
            robot.interact(() -> {
                TextClipboard.put(text);
                assertEquals(Optional.of(text), TextClipboard.get());
            });
        }
    }

    @Test
    void leavesOutTheNullThatSomeProgramsCopyAlong() {
        assertEquals("错误", TextClipboard.decode(ByteBuffer.wrap("错误\0".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void findsNoTextInAnEmptyClipboard(FxRobot robot) {
        robot.interact(() -> {
            TextClipboard.put("");
            assertEquals(Optional.empty(), TextClipboard.get());
            Clipboard.getSystemClipboard().clear();
            assertEquals(Optional.empty(), TextClipboard.get());
        });
    }
}
