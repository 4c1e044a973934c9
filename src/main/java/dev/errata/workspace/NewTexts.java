package dev.errata.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The texts of a save that wait beside the files whose place they are to take: their names, and which of them a killed save has left.
final class NewTexts {
    private static final Duration LONGEST_SAVE = Duration.ofMinutes(10);

    /// In characters: of a longer name a text beside it takes the start, since a name has at most 255 bytes.
    private static final int LONGEST_START = 60;

    /// In characters; of a hash of the whole name, which tells names of the same start apart.
    private static final int HASH = 16;

    private static final Pattern NAME = Pattern.compile(".+\\.[0-9a-f]{32}" + Pattern.quote(DurableFiles.NEW_END),
            Pattern.DOTALL);

    private NewTexts() {}

    /// Where the text waits that is to replace `target`; each file has its own.
    ///
    /// @param word of the save
    static Path beside(Path target, String word) {
        String name = target.getFileName().toString();
        return target.resolveSibling(start(name) + "." + word + DurableFiles.NEW_END);
    }

    private static String start(String name) {
        if (name.length() <= LONGEST_START) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST_START - 1)) ? LONGEST_START - 1 : LONGEST_START;
        return name.substring(0, end) + "."
                + SaveJournal.hash(name.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
    }

    /// Whether a file of this name is the new text of a save.
    static boolean isName(String name) {
        return name.endsWith(DurableFiles.NEW_END) && NAME.matcher(name).matches();
    }

    /// Those among the side files, where nothing else ends like them. A place that is missing, a link, or cannot be listed has none.
    static List<Path> amongSideFiles(Path side) {
        List<Path> found = new ArrayList<>();
        for (Path place : List.of(side, side.resolve(TemplateFiles.PLACE))) {
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*" + DurableFiles.NEW_END)) {
                    files.forEach(found::add);
                } catch (IOException | DirectoryIteratorException unlisted) {
                    // nothing is taken away there
                }
            }
        }
        return found;
    }

    /// Whether it is older than any save that may still be under way.
    static boolean isLeft(Path file, Instant now) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.lastModifiedTime().toInstant().isBefore(now.minus(LONGEST_SAVE));
        } catch (IOException gone) {
            return false;
        }
    }
}
