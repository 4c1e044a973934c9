package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.LogSet;
import dev.errata.workspace.LogSetFiles.Reason;
import dev.errata.workspace.LogSetFiles.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before each test
class LogSetFilesTest {
    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void fill() throws IOException {
        folder = Files.createDirectories(temporary.resolve("records"));
        write("logs/a.log", "a");
        write("logs/b.log", "bb");
        write("logs/old/c.log", "ccc");
        write("logs/notes.txt", "");
        Files.writeString(temporary.resolve("outside.log"), "out");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private LogSetFiles find(String... files) {
        return LogSetFiles.of(folder, new LogSet("set", List.of(files), false));
    }

    private static List<String> names(LogSetFiles found) {
        return found.files().stream().map(SavedLog::name).toList();
    }

    @Test
    void findsPathsAndGlobsBelowTheFolderOnceEach() {
        LogSetFiles found = find("logs/*.log", "logs/b.log");
        assertEquals(List.of("logs/a.log", "logs/b.log"), names(found));
        assertEquals(List.of(), found.refused());
        assertEquals(3, found.bytes());
        assertEquals(List.of("logs/a.log", "logs/b.log", "logs/old/c.log"), names(find("logs/**.log")));
    }

    @Test
    void findsWhatAWholePathNames() {
        String outside = temporary.resolve("outside.log").toString();
        assertEquals(List.of(outside), names(find(outside)));
        assertEquals(List.of(outside), names(find(temporary + "/out*.log")));
    }

    @Test
    void saysWhatCannotBeRead() {
        assertEquals(List.of(new Refusal("gone.log", Reason.NOTHING), new Refusal("logs/*.gz", Reason.NOTHING),
                new Refusal("logs", Reason.FOLDER), new Refusal("../outside.log", Reason.LEADS_OUT),
                new Refusal("logs/[", Reason.NO_PATH)),
                find("gone.log", "logs/*.gz", "logs", "../outside.log", "logs/[").refused());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void followsNoLinkAndOpensNoDevice() throws IOException, InterruptedException {
        Files.createSymbolicLink(folder.resolve("logs/link.log"), temporary.resolve("outside.log"));
        Files.createSymbolicLink(folder.resolve("away"), temporary);
        new ProcessBuilder("mkfifo", folder.resolve("logs/pipe.log").toString()).start().waitFor();
        LogSetFiles found = find("logs/*.log", "away/outside.log", "away/*.log", "/dev/zero");
        assertEquals(List.of("logs/a.log", "logs/b.log"), names(found));
        assertEquals(List.of(new Refusal("away/*.log", Reason.LINK), new Refusal("away/outside.log", Reason.LINK),
                new Refusal("logs/link.log", Reason.LINK), new Refusal("logs/pipe.log", Reason.NO_FILE),
                new Refusal("/dev/zero", Reason.NO_FILE)).stream().map(Refusal::toString).sorted().toList(),
                found.refused().stream().map(Refusal::toString).sorted().toList());
    }

    @Test
    void stopsAtMoreFilesThanAnybodyWouldWant() throws IOException {
        for (int i : IntStream.range(0, LogSetFiles.MOST + 5).toArray()) {
            write("many/" + i + ".log", "");
        }
        LogSetFiles found = find("many/*");
        assertEquals(LogSetFiles.MOST, found.files().size());
        assertEquals(List.of(new Refusal("many/*", Reason.TOO_MANY)), found.refused());
    }

    /// As a regex this one would take longer than anybody lives.
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void comesBackWhateverAGlobIs() throws IOException {
        write("logs/" + "a".repeat(250), "");
        assertEquals(List.of(new Refusal("logs/" + "*a".repeat(300) + "b", Reason.NOTHING)),
                find("logs/" + "*a".repeat(300) + "b").refused());
        assertEquals(List.of("logs/" + "a".repeat(250)), names(find("logs/" + "{a,*a}".repeat(100) + "[a-b]")));
    }

    @Test
    void aFileThatASetIsMadeOfIsFoundByItThoughItsNameLooksLikeAGlob() throws IOException {
        write("logs/d[1]/e*{x}.log", "e");
        Path file = folder.resolve("logs/d[1]/e*{x}.log");
        assertEquals(List.of("logs/d[1]/e*{x}.log"), names(find(LogSetFiles.naming(folder, file))));
        assertEquals("logs/a.log", LogSetFiles.naming(folder, folder.resolve("logs/a.log")));
        Path outside = temporary.resolve("outside.log");
        assertEquals(outside.toString(), LogSetFiles.naming(folder, outside));
    }
}
