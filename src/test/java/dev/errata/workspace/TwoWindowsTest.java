package dev.errata.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Two processes that save into one folder at the same time.
class TwoWindowsTest {
    private static final int TURNS = 150;

    @TempDir
    private Path folder;

    private Process window(String name) throws IOException {
        return new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), OtherWindow.class.getName(), folder.toString(), name,
                Integer.toString(TURNS)).redirectErrorStream(true).start();
    }

    private static List<String> said(Process window) throws IOException {
        try (var lines = window.inputReader()) {
            return lines.lines().toList();
        }
    }

    /// The last turn in which a record was edited.
    private static int last(int record) {
        return IntStream.rangeClosed(1, TURNS).filter(turn -> turn % OtherWindow.RECORDS == record).max().orElse(0);
    }

    @Test
    @Timeout(120)
    void everyEditOfBothIsOnDiskInTheEnd() throws IOException {
        Files.createDirectories(folder.resolve("redis"));
        for (int record = 0; record < OtherWindow.RECORDS; record++) {
            Files.writeString(folder.resolve(OtherWindow.path(record)),
                    "{\n  \"id\": \"redis/r" + record + "\",\n  \"one\": 0,\n  \"other\": 0\n}\n");
        }
        Process one = window("one");
        Process other = window("other");
        assertEquals(List.of(List.of("saved"), List.of("saved")), List.of(said(one), said(other)));

        for (int record = 0; record < OtherWindow.RECORDS; record++) {
            JsonText text = JsonText.read(Files.readAllBytes(folder.resolve(OtherWindow.path(record))));
            for (String name : List.of("/one", "/other")) {
                assertEquals(Integer.toString(last(record)),
                        text.find(JsonPointer.parse(name).orElseThrow()).orElseThrow().toValue().toJson());
            }
        }
        try (Stream<Path> all = Files.walk(folder)) {
            assertEquals(OtherWindow.RECORDS, all.filter(Files::isRegularFile).count());
        }
    }
}
