package dev.errata.workspace;

import dev.errata.json.JsonPointer;
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
    private static final String TYPED = "typed";

    /// Stands for a file that is not there, or for nothing being typed.
    private static final String NONE = "-";

    /// Stands for the text that the line before has for this file.
    private static final String SAME = "=";

    /// Stands for a text without a letter.
    private static final String EMPTY = "====";

    private DraftLines() {}

    /// Whose edits follow.
    static String folder(Path folder) {
        return line(FOLDER + " " + encoded(folder.toString()));
    }

    /// How a file differs from disk.
    ///
    /// @param before what the journal says of it so far
    static String set(String path, Draft draft, Optional<Draft> before) {
        boolean known = before.filter(old -> Draft.same(old.base(), draft.base())).isPresent();
        return line(SET + " " + encoded(path) + " " + (known ? SAME : encoded(draft.base())) + " "
                + encoded(draft.mine()));
    }

    /// That a file no longer differs from disk.
    static String clear(String path) {
        return line(CLEAR + " " + encoded(path));
    }

    /// What is typed in place of a value and is none yet; empty where nothing is any more.
    static String typed(ValuePlace place, Optional<String> text) {
        return line(TYPED + " " + encoded(place.path()) + " " + encoded(place.pointer().toString()) + " "
                + text.map(DraftLines::encoded).orElse(NONE));
    }

    /// Puts what the lines say into `drafts` and `typed`; nothing where they are of another folder.
    static void read(List<String> lines, Path folder, Map<String, Draft> drafts, Map<ValuePlace, String> typed) {
        Optional<String> owner = lines.stream().findFirst().flatMap(DraftLines::words);
        if (owner.isEmpty() || !line(owner.get()).equals(folder(folder))) {
            return;
        }
        for (String line : lines.subList(1, lines.size())) {
            words(line).ifPresent(words -> follow(words.split(" "), drafts, typed));
        }
    }

    private static void follow(String[] words, Map<String, Draft> drafts, Map<ValuePlace, String> typed) {
        if (words.length == 2 && words[0].equals(CLEAR)) {
            drafts.remove(decodedText(words[1]));
        } else if (words.length == 4 && words[0].equals(SET)) {
            String path = decodedText(words[1]);
            Draft before = drafts.get(path);
            if (!words[2].equals(SAME) || before != null) {
                Optional<JsonText> base = words[2].equals(SAME) && before != null ? before.base() : decoded(words[2]);
                drafts.put(path, new Draft(base, decoded(words[3])));
            }
        } else if (words.length == 4 && words[0].equals(TYPED)) {
            JsonPointer.parse(decodedText(words[2])).map(pointer -> new ValuePlace(decodedText(words[1]), pointer))
                    .ifPresent(place -> {
                        if (words[3].equals(NONE)) {
                            typed.remove(place);
                        } else {
                            typed.put(place, decodedText(words[3]));
                        }
                    });
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

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decodedText(String word) {
        return word.equals(EMPTY) ? "" : new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String encoded(Optional<JsonText> text) {
        return text.map(some -> encoded(some.toBytes())).orElse(NONE);
    }

    private static String encoded(byte[] bytes) {
        return bytes.length == 0 ? EMPTY : Base64.getEncoder().encodeToString(bytes);
    }

    private static Optional<JsonText> decoded(String word) {
        return switch (word) {
            case NONE -> Optional.empty();
            case EMPTY -> Optional.of(JsonText.of(""));
            default -> Optional.of(JsonText.read(Base64.getDecoder().decode(word)));
        };
    }
}
