package dev.errata.workspace;

import dev.errata.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/// The lines of a journal of edits: a checksum, then words of which texts are written in Base64, so that every byte of a file comes
/// back. A line that was cut off, or that the disk has spoilt, does not count.
final class DraftLines {
    private static final String FOLDER = "folder";
    private static final String SET = "set";
    private static final String CLEAR = "clear";

    /// Stands for a file that is not there.
    private static final String NONE = "-";

    /// Stands for the text that the line before has for this file.
    private static final String SAME = "=";

    private DraftLines() {}

    /// Whose edits follow.
    static String folder(Path folder) {
        return line(FOLDER + " " + encoded(folder.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /// How a file differs from disk.
    ///
    /// @param before what the journal says of it so far
    static String set(String path, Draft draft, Optional<Draft> before) {
        boolean known = before.filter(old -> Draft.same(old.base(), draft.base())).isPresent();
        return line(SET + " " + encodedPath(path) + " " + (known ? SAME : encoded(draft.base())) + " "
                + encoded(draft.mine()));
    }

    /// That a file no longer differs from disk.
    static String clear(String path) {
        return line(CLEAR + " " + encodedPath(path));
    }

    /// Puts what the lines say into `drafts`; nothing where they are of another folder.
    static void read(List<String> lines, Path folder, Map<String, Draft> drafts) {
        Optional<String> owner = lines.stream().findFirst().flatMap(DraftLines::words);
        if (owner.isEmpty() || !line(owner.get()).equals(folder(folder))) {
            return;
        }
        for (String line : lines.subList(1, lines.size())) {
            words(line).ifPresent(words -> follow(words.split(" "), drafts));
        }
    }

    private static void follow(String[] words, Map<String, Draft> drafts) {
        if (words.length == 2 && words[0].equals(CLEAR)) {
            drafts.remove(decodedPath(words[1]));
        } else if (words.length == 4 && words[0].equals(SET)) {
            String path = decodedPath(words[1]);
            Draft before = drafts.get(path);
            if (!words[2].equals(SAME) || before != null) {
                Optional<JsonText> base = words[2].equals(SAME) && before != null ? before.base() : decoded(words[2]);
                drafts.put(path, new Draft(base, decoded(words[3])));
            }
        }
    }

    /// What stands behind the checksum; empty where that does not fit.
    private static Optional<String> words(String line) {
        String words = line.length() > 9 ? line.substring(9) : "";
        return line(words).stripTrailing().equals(line) ? Optional.of(words) : Optional.empty();
    }

    private static String line(String words) {
        CRC32C sum = new CRC32C();
        sum.update(words.getBytes(StandardCharsets.ISO_8859_1));
        return "%08x %s\n".formatted(sum.getValue(), words);
    }

    private static String encodedPath(String path) {
        return encoded(path.getBytes(StandardCharsets.UTF_8));
    }

    private static String decodedPath(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String encoded(Optional<JsonText> text) {
        return text.map(some -> encoded(some.toBytes())).orElse(NONE);
    }

    /// An empty text is written as padding alone would be: as a word that no other text has.
    private static String encoded(byte[] bytes) {
        return bytes.length == 0 ? "====" : Base64.getEncoder().encodeToString(bytes);
    }

    private static Optional<JsonText> decoded(String word) {
        return switch (word) {
            case NONE -> Optional.empty();
            case "====" -> Optional.of(JsonText.of(""));
            default -> Optional.of(JsonText.read(Base64.getDecoder().decode(word)));
        };
    }
}
