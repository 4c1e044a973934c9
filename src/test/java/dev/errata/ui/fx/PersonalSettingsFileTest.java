package dev.errata.ui.fx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.errata.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalSettingsFileTest {
    private static final PersonalSettings SETTINGS = new PersonalSettings(Theme.DARK, Optional.of(Language.CHINESE),
            Optional.of(new WindowPlacement(10, -20, 1440, 900, WindowPlacement.Extent.MAXIMISED)),
            List.of(Path.of("/data/records"), Path.of("/data/错误")), Map.of("records", List.of(0.18, 0.46)),
            Map.of("browse.sort", "id ascending"),
            List.of(new FolderPlace(Path.of("/data/错误"), Optional.of("go/panic.json"), "domain:go \"内存\"",
                    Optional.of("go/deadlock.json"), "json"),
                    new FolderPlace(Path.of("/data/records"), Optional.empty(), "", Optional.empty(), "form")));

    private final Path folder;

    PersonalSettingsFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void startsWithDefaultsWhereNothingWasSaved() throws IOException {
        assertEquals(new PersonalSettingsFile.Loaded(PersonalSettings.DEFAULTS, Optional.empty()), file().load());
    }

    @Test
    void readsWhatItWrote() throws IOException {
        file().save(SETTINGS);
        assertEquals(new PersonalSettingsFile.Loaded(SETTINGS, Optional.empty()), file().load());
    }

    @Test
    void makesTheFolderAndLeavesNothingElseInIt() throws IOException {
        new PersonalSettingsFile(folder.resolve("a").resolve("b")).save(SETTINGS);
        try (Stream<Path> files = Files.list(folder.resolve("a").resolve("b"))) {
            assertEquals(List.of("settings.json"), files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void setsABrokenFileAside() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{ \"theme\": ");
        Path aside = folder.resolve("settings.broken.json");
        assertEquals(new PersonalSettingsFile.Loaded(PersonalSettings.DEFAULTS, Optional.of(aside)), file().load());
        assertEquals("{ \"theme\": ", Files.readString(aside));
        assertFalse(Files.exists(folder.resolve("settings.json")));
    }

    @Test
    void setsAFileAsideThatIsNoObject() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "[1, 2]");
        assertEquals(Optional.of(folder.resolve("settings.broken.json")), file().load().setAside());
    }

    @Test
    void aValueThatMakesNoSenseCountsAsNotSet() throws IOException {
        Files.writeString(folder.resolve("settings.json"),
                """
                        {"theme": "pink", "language": 3, "window": {"x": "left", "width": -5}, "recentFolders": [7, "", "/data"],
                         "dividers": {"records": [2.5]}, "unknown": true,
                         "places": [1, {"folder": ""}, {"folder": "/data", "record": 7, "filter": null, "tab": ["json"]}]}
                        """);
        assertEquals(new PersonalSettings(Theme.SYSTEM, Optional.empty(), Optional.empty(),
                List.of(Path.of("/data")), Map.of("records", List.of(1.0)), Map.of(),
                List.of(new FolderPlace(Path.of("/data"), Optional.empty(), "", Optional.empty(), ""))),
                file().load().settings());
    }

    private PersonalSettingsFile file() {
        return new PersonalSettingsFile(folder);
    }
}
