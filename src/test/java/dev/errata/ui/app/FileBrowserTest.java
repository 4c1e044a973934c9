package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileBrowserTest {
    private static final Path FILE = Path.of("/records/redis/a b.json");

    @Test
    void selectsTheFileWhereTheSystemCan() {
        assertEquals(List.of(List.of("explorer.exe", "/select," + FILE)), FileBrowser.commands("Windows 11", FILE));
        assertEquals(List.of(List.of("open", "-R", FILE.toString())), FileBrowser.commands("Mac OS X", FILE));
    }

    @Test
    void opensAFileWithoutAShell() {
        assertEquals(List.of("explorer.exe", FILE.toString()), FileBrowser.opening("Windows 11", FILE));
        assertEquals(List.of("open", FILE.toString()), FileBrowser.opening("Mac OS X", FILE));
        assertEquals(List.of("xdg-open", FILE.toString()), FileBrowser.opening("Linux", FILE));
    }

    @Test
    void opensTheFolderWhereNoFileManagerAnswers() {
        List<List<String>> commands = FileBrowser.commands("Linux", FILE);

        assertEquals("array:string:file:///records/redis/a%20b.json", commands.getFirst().get(6));
        assertEquals(List.of("xdg-open", "/records/redis"), commands.get(1));
    }
}
