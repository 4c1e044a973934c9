package dev.errata.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// The list of what a save of several files does, in `.errata/save.journal`. With it on the disk, the save counts.
///
/// Its first line is the word that all new texts of the save have in their names; then a line for each file: what is done to it, the
/// SHA-256 of what it held before (`-` where there was none), its path; at last `end`.
final class SaveJournal {
    private static final String NAME = "save.journal";
    private static final String COMPLETE = "end";
    private static final String NONE = "-";
    private static final int FIELDS = 3;
    private static final Pattern WORD = Pattern.compile("[0-9a-z]{1,64}");

    /// In bytes; a save of a million files is shorter.
    private static final int LONGEST = 1 << 28;

    private final Path side;

    /// @param side the side folder
    SaveJournal(Path side) {
        this.side = side;
    }

    /// What is done to a file.
    enum Deed {
        WRITE("w"), DROP("d"), TRASH("t");

        private final String letter;

        Deed(String letter) {
            this.letter = letter;
        }

        static Deed of(FileWrite write) {
            return write.after().isPresent() ? WRITE : switch (write.going()) {
                case MOVED -> DROP;
                case DELETED -> TRASH;
            };
        }
    }

    /// What is done to one file.
    ///
    /// @param before the SHA-256 of what it held; empty where there was no file
    record Entry(Deed deed, Optional<String> before, String path) {

        private static Entry of(FileWrite write) {
            return new Entry(Deed.of(write), write.before().map(SaveJournal::hash), write.path());
        }

        private static Optional<Entry> ofLine(String line) {
            String[] fields = line.split(" ", FIELDS);
            if (fields.length < FIELDS) {
                return Optional.empty();
            }
            Optional<String> before = Optional.of(fields[1]).filter(hash -> !hash.equals(NONE));
            return Arrays.stream(Deed.values()).filter(deed -> deed.letter.equals(fields[0])).findFirst()
                    .map(deed -> new Entry(deed, before, unescaped(fields[2])));
        }

        /// A file name may hold line ends.
        private static String unescaped(String path) {
            StringBuilder text = new StringBuilder(path.length());
            for (int at = 0; at < path.length(); at++) {
                char c = path.charAt(at);
                if (c == '\\' && at + 1 < path.length()) {
                    at++;
                    c = switch (path.charAt(at)) {
                        case 'n' -> '\n';
                        case 'r' -> '\r';
                        default -> path.charAt(at);
                    };
                }
                text.append(c);
            }
            return text.toString();
        }

        private String line() {
            return deed.letter + " " + before.orElse(NONE) + " "
                    + path.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        }

        /// Whether the file still holds what it held when the save began.
        boolean isUntouched(Optional<byte[]> now) {
            return now.map(SaveJournal::hash).equals(before);
        }
    }

    /// One save.
    ///
    /// @param word    in the names of its new texts, of letters and digits
    /// @param entries in the order in which they are done
    record Save(String word, List<Entry> entries) {

        static Save of(List<FileWrite> writes) {
            return new Save(UUID.randomUUID().toString().replace("-", ""), writes.stream().map(Entry::of).toList());
        }
    }

    boolean exists() {
        return Files.exists(file(), LinkOption.NOFOLLOW_LINKS);
    }

    /// Whether the list that stands is that of `save`.
    boolean isOf(Save save) throws IOException {
        return read().filter(save::equals).isPresent();
    }

    /// Puts the list on the disk, in place of one that stands there.
    void write(Save save) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(save.word());
        save.entries().forEach(entry -> lines.add(entry.line()));
        lines.add(COMPLETE);
        Files.createDirectories(side);
        Path beside = side.resolve(NAME + DurableFiles.NEW_END);
        try {
            DurableFiles.write(beside, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), file());
            Files.move(beside, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            DurableFiles.deleteQuietly(beside);
            throw e;
        }
        DurableFiles.forceFolder(side);
    }

    /// The save whose list stands whole; empty where there is none or it was cut off, which means that no file was touched.
    ///
    /// @throws IOException where something else stands in its place, a link for instance: that is neither followed nor taken away
    Optional<Save> read() throws IOException {
        if (!exists()) {
            return Optional.empty();
        }
        byte[] bytes = bytes();
        List<String> lines = bytes.length > LONGEST
                ? List.of()
                : new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 2 || !lines.getLast().equals(COMPLETE) || !WORD.matcher(lines.getFirst()).matches()) {
            return Optional.empty();
        }
        List<Optional<Entry>> entries = lines.subList(1, lines.size() - 1).stream().map(Entry::ofLine).toList();
        return entries.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Save(lines.getFirst(), entries.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /// All of them, or one more than a list may have.
    private byte[] bytes() throws IOException {
        if (!Files.isRegularFile(file(), LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file().toString(), null, "not a file of this folder");
        }
        try (InputStream in = Files.newInputStream(file(), LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LONGEST + 1);
        }
    }

    /// Takes the list away: its save is over.
    void delete() throws IOException {
        Files.deleteIfExists(file());
        DurableFiles.forceFolder(side);
    }

    private Path file() {
        return side.resolve(NAME);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
