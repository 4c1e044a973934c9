package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @Test
    void writesWhatIsLoggedWithItsTrace(@TempDir Path folder) throws IOException {
        Path logs = folder.resolve("state 100%").resolve("errata");
        try (LogFile log = LogFile.open(logs)) {
            System.getLogger("test").log(Level.WARNING, "出现问题 in " + log.folder(), new IllegalStateException("why"));
        }
        String text = Files.readString(logs.resolve("errata.0.log"));
        assertTrue(text.contains("出现问题 in " + logs), text);
        assertTrue(text.contains("IllegalStateException: why"), text);
    }

    @Test
    void theOldestGoesWhenThereIsTooMuch(@TempDir Path folder) throws IOException {
        try (LogFile _ = LogFile.open(folder)) {
            for (int i = 0; i < 60; i++) {
                System.getLogger("test").log(Level.WARNING, "number " + i + " " + "x".repeat(100_000));
            }
        }
        long bytes = 0;
        StringBuilder texts = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
                texts.append(Files.readString(file));
            }
        }
        assertTrue(bytes < 4 << 20, Long.toString(bytes));
        assertTrue(texts.indexOf("number 59 ") >= 0 && texts.indexOf("number 0 ") < 0,
                "the newest stays, the oldest goes");
    }

    @Test
    void leavesOutWhatControlsSayAtEachLayout(@TempDir Path folder) throws IOException {
        try (LogFile _ = LogFile.open(folder)) {
            System.Logger controls = System.getLogger("javafx.scene.control");
            controls.log(Level.INFO, "index exceeds maxCellCount");
            controls.log(Level.WARNING, "a fault");
        }
        String text = Files.readString(folder.resolve("errata.0.log"));
        assertFalse(text.contains("maxCellCount"), text);
        assertTrue(text.contains("a fault"), text);
    }
}
