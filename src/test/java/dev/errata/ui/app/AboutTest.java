package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.message.Language;
import dev.errata.ui.fx.Localization;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class AboutTest {
    private static final Path SETTINGS = Path.of("/home/wei/.config/errata");

    @Test
    void tellsWhatSomebodyNeedsWhoIsAskedForHelp() {
        assertEquals("""
                Version: 0.1.0
                Java: 25.0.1, Eclipse Adoptium
                JavaFX: 26.0.2
                System: Linux 6.1, amd64
                Settings: /home/wei/.config/errata""", about(Optional.of("0.1.0")).text(in(Language.ENGLISH)));
    }

    @Test
    void saysSoWhereThereIsNoVersion() {
        assertEquals("版本：未打包的构建",
                about(Optional.empty()).text(in(Language.CHINESE)).lines().findFirst().orElseThrow());
    }

    @Test
    void readsTheProgramThatRuns() {
        Properties system = new Properties();
        system.putAll(Map.of("java.version", "25.0.1", "java.vendor", "Eclipse Adoptium", "javafx.runtime.version",
                "26.0.2", "os.name", "Linux", "os.version", "6.1", "os.arch", "amd64"));
        assertEquals(about(Optional.empty()), About.ofThis(system, SETTINGS));
    }

    private static About about(Optional<String> version) {
        return new About(version, "25.0.1, Eclipse Adoptium", "26.0.2", "Linux 6.1, amd64", SETTINGS);
    }

    private static Localization in(Language language) {
        return new Localization(language);
    }
}
