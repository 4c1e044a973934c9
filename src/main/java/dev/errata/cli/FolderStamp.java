package dev.errata.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// By what one tells, without reading a file, that all files of some folders are what they were: the path, mode, number, size and both
/// times of each, which is what git keeps in its index. The time of the last change of the entry (`ctime`) is the system's own: no
/// program can set it back.
final class FolderStamp {
    /// More files than this are not looked at.
    static final int MOST = 250_000;

    /// Clocks of file systems tick as seldom as every two seconds.
    private static final Duration TICK = Duration.ofSeconds(2);

    private static final String ATTRIBUTES = "unix:mode,ino,size,lastModifiedTime,ctime";
    private static final String SIDE = ".errata";
    private static final int KIND = 0170000;
    private static final int DIRECTORY = 0040000;
    private static final int FILE = 0100000;

    private final StringBuilder text = new StringBuilder();
    private Instant newest = Instant.MIN;
    private int files;

    private FolderStamp() {}

    /// Looks at these files, and at all files of these folders but hidden ones: of those only the folder's own settings count.
    ///
    /// @return empty where that does not tell enough: a file cannot be looked at, is a link or no plain file, there are too many, or the
    ///         system has no such times
    static Optional<FolderStamp> of(List<Path> places) {
        FolderStamp stamp = new FolderStamp();
        try {
            for (Path place : places) {
                stamp.takeAll(place);
            }
            return Optional.of(stamp);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
            return Optional.empty();
        }
    }

    /// What must be the same text for all files to be the same.
    String text() {
        return text.toString();
    }

    /// Whether no file was changed so shortly before this moment that it may be changed again without another time being noted.
    boolean isSettled(Instant moment) {
        return newest.isBefore(moment.minus(TICK));
    }

    private void takeAll(Path place) throws IOException {
        Deque<Path> ahead = new ArrayDeque<>(List.of(place.toRealPath()));
        while (!ahead.isEmpty()) {
            take(ahead.pop(), ahead);
        }
    }

    private void take(Path path, Deque<Path> ahead) throws IOException {
        Map<String, Object> attributes = Files.readAttributes(path, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        int mode = (Integer) attributes.getOrDefault("mode", 0);
        text.append(path).append('\0').append(mode);
        if ((mode & KIND) == DIRECTORY) {
            children(path).forEach(ahead::push);
        } else if ((mode & KIND) == FILE && ++files <= MOST) {
            time(attributes, "lastModifiedTime");
            time(attributes, "ctime");
            text.append(' ').append(attributes.get("ino")).append(' ').append(attributes.get("size"));
        } else {
            throw new IOException("no plain file, or one too many: " + path);
        }
        text.append('\n');
    }

    private void time(Map<String, Object> attributes, String name) {
        Instant time = ((FileTime) attributes.getOrDefault(name, FileTime.from(Instant.MAX))).toInstant();
        newest = time.isAfter(newest) ? time : newest;
        text.append(' ').append(time.getEpochSecond()).append('.').append(time.getNano());
    }

    private static List<Path> children(Path folder) throws IOException {
        boolean isSide = folder.endsWith(SIDE);
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (isSide || entry.endsWith(SIDE) || !entry.getFileName().toString().startsWith(".")) {
                    children.add(entry);
                }
            }
        }
        Collections.sort(children);
        return children;
    }
}
