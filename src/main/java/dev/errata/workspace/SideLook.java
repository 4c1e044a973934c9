package dev.errata.workspace;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;

/// Tells whether what curators keep beside the records is as it was. What comes and goes beside it while somebody saves does not count.
final class SideLook {
    private static final String FACTS = "*.{toml,jsonl}";

    private final Path side;
    private Map<Path, FileStamp> known;

    SideLook(Path side) {
        this.side = side;
        this.known = stamps();
    }

    /// Whether something has changed since the last look.
    boolean hasChanged() {
        Map<Path, FileStamp> now = stamps();
        boolean changed = !now.equals(known);
        known = now;
        return changed;
    }

    private Map<Path, FileStamp> stamps() {
        Map<Path, FileStamp> stamps = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(side, FACTS)) {
            for (Path file : files) {
                stamps.put(file, FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class)));
            }
        } catch (IOException notThere) {
            return stamps;
        }
        return stamps;
    }
}
