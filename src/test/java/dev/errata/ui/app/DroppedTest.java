package dev.errata.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedTest {
    private final Path folder;

    DroppedTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aFolderIsOpenedWhateverElseIsDropped() throws IOException {
        assertEquals(Optional.of(new Dropped.Folder(folder)),
                Dropped.of(List.of(file("redis/a.json", "{}"), folder, file("x.log", ""))));
    }

    @Test
    void aRecordBelongsToTheFolderThatItsIdNames() throws IOException {
        Path file = file("redis/oom.json", "{\"id\":\"redis/oom\"}");
        assertEquals(Optional.of(new Dropped.RecordFile(file, folder)), Dropped.of(List.of(file)));
        Path deep = file("redis/oom/linux.json", "{\"id\":\"redis/oom/linux\"}");
        assertEquals(Optional.of(new Dropped.RecordFile(deep, folder)), Dropped.of(List.of(deep)));
    }

    @Test
    void aRecordThatIsCalledOtherwiseBelongsToTheFolderThatItIsIn() throws IOException {
        for (String text : List.of("{\"id\":\"redis/other\"}", "{}", "no JSON", "{\"id\":\"../../a\"}")) {
            Path file = file("redis/oom.json", text);
            assertEquals(Optional.of(new Dropped.RecordFile(file, folder.resolve("redis"))),
                    Dropped.of(List.of(file)));
        }
    }

    @Test
    void aFileOfSeveralRecordsIsImported() throws IOException {
        for (String text : List.of("[{\"id\":\"redis/oom\"}]", "\n[]")) {
            Path file = file("all.json", text);
            assertEquals(Optional.of(new Dropped.Records(file)), Dropped.of(List.of(file)));
        }
        Path lines = file("all.ndjson", "{\"id\":\"redis/oom\",\"regex\":\"OOM\"}\n");
        assertEquals(Optional.of(new Dropped.Records(lines)), Dropped.of(List.of(lines)));
        Path log = file("log.ndjson", "{\"message\":\"oops\"}\n");
        assertEquals(Optional.of(new Dropped.Logs(List.of(log))), Dropped.of(List.of(log)));
    }

    @Test
    void allOtherFilesAreLogs() throws IOException {
        Path log = file("server.log", "oops");
        Path other = file("other.log", "oops");
        assertEquals(Optional.of(new Dropped.Logs(List.of(log, other))), Dropped.of(List.of(log, other)));
    }

    @Test
    void whatIsNotThereIsNothing() throws IOException {
        assertEquals(Optional.empty(), Dropped.of(List.of(folder.resolve("gone.json"), folder.resolve("gone"))));
    }

    private Path file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
