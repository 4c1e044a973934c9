package dev.errata.curation;

import java.util.List;
import java.util.Objects;

/// Logs that a folder keeps under a name.
///
/// @param name  what people call it; up to [#LONGEST_NAME] characters
/// @param files paths or globs, below the folder or absolute, with `/`; at least one, at most [#MOST_FILES]
/// @param clean whether none of its lines is an error, so that whatever hits one is a finding
public record LogSet(String name, List<String> files, boolean clean) {

    /// The most sets that a folder may have.
    public static final int MOST_SETS = 100;
    /// The most paths and globs of a set.
    public static final int MOST_FILES = 100;
    /// The longest name.
    public static final int LONGEST_NAME = 60;
    /// The longest path or glob.
    public static final int LONGEST_FILE = 1_000;

    public LogSet {
        Objects.requireNonNull(name);
        files = List.copyOf(files);
        if (!isName(name) || !areFiles(files)) {
            throw new IllegalArgumentException(name + ": " + files);
        }
    }

    /// Whether a set may have this name.
    public static boolean isName(String name) {
        return !name.isBlank() && name.equals(name.strip()) && isText(name, LONGEST_NAME);
    }

    /// Whether a set may have these paths and globs.
    public static boolean areFiles(List<String> files) {
        return !files.isEmpty() && files.size() <= MOST_FILES
                && files.stream().allMatch(file -> !file.isBlank() && isText(file, LONGEST_FILE));
    }

    private static boolean isText(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}
