package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void followsTheFreedesktopVariables() {
        assertEquals(new UserFolders(Path.of("/cfg/errata"), Path.of("/state/errata"), Path.of("/cache/errata")),
                UserFolders.of("Linux",
                        Map.of("XDG_CONFIG_HOME", "/cfg", "XDG_STATE_HOME", "/state", "XDG_CACHE_HOME", "/cache"),
                        HOME));
    }

    @Test
    void ignoresARelativeVariable() {
        assertEquals(
                new UserFolders(HOME.resolve(".config/errata"), HOME.resolve(".local/state/errata"),
                        HOME.resolve(".cache/errata")),
                UserFolders.of("Linux", Map.of("XDG_CONFIG_HOME", "cfg", "XDG_STATE_HOME", ""), HOME));
    }

    @Test
    void usesTheLibraryOnAMac() {
        assertEquals(new UserFolders(HOME.resolve("Library/Application Support/errata"),
                HOME.resolve("Library/Logs/errata"), HOME.resolve("Library/Caches/errata")),
                UserFolders.of("Mac OS X", Map.of(), HOME));
    }

    @Test
    void usesApplicationDataOnWindows() {
        assertEquals(
                new UserFolders(Path.of("/roaming/errata"), HOME.resolve("AppData/Local/errata"),
                        HOME.resolve("AppData/Local/errata/Cache")),
                UserFolders.of("Windows 11", Map.of("APPDATA", "/roaming"), HOME));
    }
}
