package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFolderTest {
    @TempDir
    private Path folder;

    private SampleFolder sample() throws IOException {
        Path file = folder.resolve("shipped/redis/a.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
        return new SampleFolder(folder.resolve("shipped"), folder.resolve("home/Documents/Errata sample"));
    }

    @Test
    void copiesTheRecordsAndNothingElseIsLeftBesideThem() throws IOException {
        Path copy = sample().copied();
        assertEquals("{}", Files.readString(copy.resolve("redis/a.json")));
        try (Stream<Path> beside = Files.list(folder.resolve("home/Documents"))) {
            assertEquals(List.of(copy), beside.toList());
        }
    }

    @Test
    void leavesACopyThatIsThereAsItIs() throws IOException {
        Path copy = sample().copied();
        Files.writeString(copy.resolve("redis/a.json"), "mine");
        assertEquals("mine", Files.readString(sample().copied().resolve("redis/a.json")));
    }

    @Test
    void leavesNoHalfOfACopyWhereThereIsNothingToCopy() throws IOException {
        SampleFolder nothing = new SampleFolder(folder.resolve("nowhere"), folder.resolve("Documents/Errata sample"));
        assertThrows(IOException.class, nothing::copied);
        assertEquals(false, Files.exists(nothing.own()));
    }

    @Test
    void keepsToTheDocumentsThatTheDesktopNames() throws IOException {
        Files.createDirectories(folder.resolve(".config"));
        Files.writeString(folder.resolve(".config/user-dirs.dirs"),
                "# made by the desktop\nXDG_DESKTOP_DIR=\"$HOME/桌面\"\nXDG_DOCUMENTS_DIR=\"$HOME/文档\"\n");
        assertEquals(folder.resolve("文档"), SampleFolder.documents(folder));
    }

    @Test
    void hasTheUsualNameWhereNoDesktopNamesOne() {
        assertEquals(folder.resolve("Documents"), SampleFolder.documents(folder));
    }

    @Test
    void isThereOnlyWhereTheLauncherNamesIt() {
        Properties system = new Properties();
        system.put("user.home", folder.toString());
        assertEquals(Optional.empty(), SampleFolder.ofThis(system));
        system.put("errata.samples", "/usr/lib/errata/records");
        assertEquals(
                Optional.of(new SampleFolder(Path.of("/usr/lib/errata/records"),
                        folder.resolve("Documents/Errata sample"))),
                SampleFolder.ofThis(system));
    }
}
