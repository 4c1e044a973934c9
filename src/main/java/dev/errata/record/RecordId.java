package dev.errata.record;

import java.util.List;
import java.util.Optional;

/// The name of a record: `domain/slug` or `domain/slug/environment`, each part lower-case ASCII letters, digits, `.`, `_`
/// and `-`, begun by a letter or digit. A valid id never climbs out of the folder, since no part begins with a dot.
///
/// @param text the id as it stands in the record
public record RecordId(String text) {
    private static final String INNER = "._-";
    private static final String FILE_END = ".json";

    public RecordId {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a record id: " + text);
        }
    }

    /// The id that `text` spells, or empty where it spells none.
    public static Optional<RecordId> parse(String text) {
        return isValid(text) ? Optional.of(new RecordId(text)) : Optional.empty();
    }

    /// The id that a record in the file at `path` (relative to the folder, with `/`) should have.
    public static Optional<RecordId> ofPath(String path) {
        return path.endsWith(FILE_END) ? parse(path.substring(0, path.length() - FILE_END.length())) : Optional.empty();
    }

    /// Where the record's file stands, relative to the folder, with `/`.
    public String path() {
        return text + FILE_END;
    }

    /// The first part.
    public String domain() {
        return parts().getFirst();
    }

    /// The second part.
    public String slug() {
        return parts().get(1);
    }

    /// The third part, where there is one.
    public Optional<String> environment() {
        return parts().size() > 2 ? Optional.of(parts().get(2)) : Optional.empty();
    }

    private List<String> parts() {
        return List.of(text.split("/", -1));
    }

    private static boolean isValid(String text) {
        int parts = 1;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean slash = c == '/';
            if (begins ? !isLetterOrDigit(c) : !slash && !isLetterOrDigit(c) && INNER.indexOf(c) < 0) {
                return false;
            }
            parts += slash ? 1 : 0;
            begins = slash;
        }
        return !begins && (parts == 2 || parts == 3);
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    @Override
    public String toString() {
        return text;
    }
}
