package dev.errata.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.message.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAndScreenshotTest {
    @TempDir
    private Path folder;
    private Shell shell = new Shell(Path.of(""));

    @BeforeEach
    void fillFolder() {
        shell = new Shell(folder).file("kb/git/a.json", "{\"id\": \"git/a\", \"signature\": \"TBD\"}");
    }

    @Test
    void opensTheFolderThatIsNamedWithTheWordOrWithoutIt() {
        assertEquals(new Shell.Result(0, "", ""), shell.run("open", "kb"));
        assertEquals(new Shell.Result(0, "", ""), shell.run("kb"));
        assertEquals(List.of(Optional.of(folder.resolve("kb")), Optional.of(folder.resolve("kb"))),
                shell.desktop.opened);
    }

    @Test
    void opensTheUsualFolderOrTheWindowThatAsksForOne() {
        shell.run();
        shell.file("records/a.json", "{}").run();
        assertEquals(List.of(Optional.empty(), Optional.of(folder.resolve("records"))), shell.desktop.opened);
    }

    @Test
    void refusesToOpenWhatIsNoFolder() {
        assertEquals(new Shell.Result(2, "", "errata: nowhere: no such folder\n"), shell.run("open", "nowhere"));
    }

    @Test
    void makesAPictureAndASummaryWhereThereIsNoDisplay() throws IOException {
        Shell.Result result = shell.with(Map.of()).run("open", "kb");
        assertEquals(0, result.exitCode());
        Path picture = Path.of(result.out().strip());
        assertEquals("PNG", Files.readString(picture));
        Files.delete(picture);
        assertEquals(List.of(new ScreenshotRequest(folder.resolve("kb"), picture, 1440, 900, 1, Optional.empty(),
                ScreenshotTheme.LIGHT, Language.ENGLISH, Optional.empty(), List.of())), shell.desktop.pictures);
        assertEquals(
                """
                        errata: there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set); here is a picture of the window \
                        instead
                        1 record: 1 error, no warnings, no infos
                        go on with: errata validate kb
                        go on with: errata stats kb
                        go on with: errata export kb --format json --out FILE
                        go on with: errata screenshot kb --out FILE.png
                        go on with: errata --help
                        """,
                result.err());
    }

    @Test
    void namesAFolderAsAShellTakesItForOneWord() throws IOException {
        Shell.Result result = shell.file("it's mine/a.json", "{}").with(Map.of()).run("open", "it's mine");
        Files.delete(Path.of(result.out().strip()));
        assertTrue(result.err().contains("go on with: errata stats 'it'\\''s mine'\n"), result.err());
    }

    @Test
    void passesOnWhatAPictureIsToShow() {
        assertEquals(new Shell.Result(0, "", ""), shell.run("screenshot", "kb", "--out", "p.png", "--size", "800x600",
                "--scale", "2",
                "--screen", "records", "--theme", "dark", "--lang", "zh", "--record", "git/a", "--log",
                "server.log"));
        assertEquals(
                List.of(new ScreenshotRequest(folder.resolve("kb"), folder.resolve("p.png"), 800, 600, 2,
                        Optional.of("records"), ScreenshotTheme.DARK, Language.CHINESE, Optional.of("git/a"),
                        List.of(folder.resolve("server.log")))),
                shell.desktop.pictures);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--size=800", "--size=0x0", "--size=100x600", "--size=9000x600", "--size=99999x99999",
            "--scale=0", "--scale=5", "--scale=x",
            "--theme=blue", "--record=git/b", "--out=no/p.png", "--out=kb"})
    void refusesAPictureThatCannotBe(String option) {
        String out = option.startsWith("--out") ? option : "--out=p.png";
        Shell.Result result = option.equals(out)
                ? shell.run("screenshot", "kb", out)
                : shell.run("screenshot", "kb", out, option);
        assertEquals(2, result.exitCode());
        assertTrue(result.err().startsWith("errata: "), result.err());
        assertEquals(List.of(), shell.desktop.pictures);
    }

    @Test
    void namesAScreenThatTheWindowDoesNotHave() {
        shell.desktop.refusal = Optional.of(new IllegalArgumentException("no screen"));
        assertEquals(new Shell.Result(2, "", "errata: nope: the window has no such screen, or cannot show it now\n"),
                shell.run("screenshot", "kb", "--out", "p.png", "--screen", "nope"));
    }
}
