package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
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
