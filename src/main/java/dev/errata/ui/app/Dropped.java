package dev.errata.ui.app;

import dev.errata.exchange.RecordImport;
import dev.errata.json.JsonText;
import dev.errata.record.ErrorRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What files that somebody drags into the window are good for.
sealed interface Dropped {
    /// Nobody drags a record larger than this.
    int LARGEST_RECORD = 8 << 20;

    /// A folder to open.
    record Folder(Path path) implements Dropped {}

    /// A record to look at.
    ///
    /// @param folder the folder of records that it belongs to, as its id and its place have it
    record RecordFile(Path file, Path folder) implements Dropped {}

    /// Records to import: several in one file.
    record Records(Path file) implements Dropped {}

    /// Logs, or any other texts, to match the records against.
    record Logs(List<Path> files) implements Dropped {

        public Logs {
            files = List.copyOf(files);
        }
    }

    /// What the files are good for: the first folder, else the first that holds several records, else the first record, else all as
    /// logs; reads the begin of a file for what it holds, and a record for its id.
    static Optional<Dropped> of(List<Path> files) throws IOException {
        Optional<Path> folder = files.stream().filter(Files::isDirectory).findFirst();
        if (folder.isPresent()) {
            return folder.map(Folder::new);
        }
        for (Path file : files) {
            if (Files.isRegularFile(file) && RecordImport.holdsSeveral(file)) {
                return Optional.of(new Records(file));
            }
        }
        Optional<Path> record = files.stream().filter(Dropped::isJson).findFirst();
        if (record.isPresent()) {
            return Optional.of(new RecordFile(record.get(), folderOf(record.get())));
        }
        List<Path> logs = files.stream().filter(Files::isRegularFile).toList();
        return logs.isEmpty() ? Optional.empty() : Optional.of(new Logs(logs));
    }

    private static boolean isJson(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") && Files.isRegularFile(file);
    }

    /// The file of a record is called as its id below its folder; where it is not, the folder is the one that it is in.
    private static Path folderOf(Path file) throws IOException {
        Path absolute = file.toAbsolutePath().normalize();
        Path parent = Optional.ofNullable(absolute.getParent()).orElse(absolute);
        Optional<Path> below = id(absolute).map(id -> Path.of(id + ".json"))
                .filter(path -> path.getNameCount() > 1 && absolute.endsWith(path));
        Path folder = parent;
        for (int up = below.map(Path::getNameCount).orElse(1); up > 1; up--) {
            folder = Optional.ofNullable(folder.getParent()).orElse(folder);
        }
        return folder;
    }

    private static Optional<String> id(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST_RECORD);
            return new ErrorRecord(file.toString(), JsonText.read(bytes)).recordId().map(id -> id.text());
        }
    }
}
