package dev.errata.workspace;

import dev.errata.json.ChangedPlaces;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.TextDiff;
import dev.errata.record.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A file before and after.
///
/// @param path   where the file is afterwards, or was, if it goes
/// @param from   where the file was, if it moves
/// @param before empty for a file that comes into being
/// @param after  empty for a file that goes
public record FileChange(String path, Optional<String> from, Optional<JsonText> before, Optional<JsonText> after) {
    /// What happens to a file, with the sign that stands for it.
    public enum Kind {
        EDITED("~", "edited"), NEW("+", "new"), DELETED("−", "deleted"), RENAMED("→", "renamed");

        private final String sign;
        private final String word;

        Kind(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        public String sign() {
            return sign;
        }

        /// `edited`, `new` …: the end of its message key and its style class.
        public String word() {
            return word;
        }
    }

    /// A file that stays in its place, comes or goes.
    public static FileChange at(String path, Optional<JsonText> before, Optional<JsonText> after) {
        return new FileChange(path, Optional.empty(), before, after);
    }

    /// What these changes, which lead from `before` to `after`, do to each file, in the order of the paths.
    static List<FileChange> of(List<Change> changes, TextsAt before, TextsAt after) {
        Set<String> touched = new TreeSet<>();
        Map<String, String> origins = new HashMap<>();
        for (Change change : changes) {
            touched.addAll(WorkspaceEvent.paths(change));
            switch (change) {
                case Change.Rename(String path, String newPath) -> {
                    String origin = origins.containsKey(path) ? origins.remove(path) : path;
                    origins.put(newPath, origin);
                }
                case Change.Delete(String path) -> origins.remove(path);
                case Change.Create(String path, _) -> origins.remove(path);
                case Change.Edit _ -> {
                }
            }
        }
        origins.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue())
                || before.text(entry.getValue()).isEmpty());
        List<FileChange> files = new ArrayList<>();
        for (String path : touched) {
            Optional<String> from = Optional.ofNullable(origins.get(path));
            FileChange file = new FileChange(path, from, before.text(from.orElse(path)), after.text(path));
            if (!file.isIdle() && !(origins.containsValue(path) && file.after().isEmpty())) {
                files.add(file);
            }
        }
        return List.copyOf(files);
    }

    public Kind kind() {
        if (from.isPresent()) {
            return Kind.RENAMED;
        }
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        return after.isEmpty() ? Kind.DELETED : Kind.EDITED;
    }

    /// Every path that the change touches.
    public List<String> paths() {
        return from.map(old -> List.of(old, path)).orElseGet(() -> List.of(path));
    }

    /// The way back.
    FileChange inverse() {
        return from.map(old -> new FileChange(old, Optional.of(path), after, before))
                .orElseGet(() -> at(path, after, before));
    }

    /// Compares the texts; long ones take their time.
    public TextDiff diff() {
        return TextDiff.of(before.orElse(JsonText.of("")), after.orElse(JsonText.of("")));
    }

    /// The values that differ, in the order of the text afterwards; none where a file comes or goes, or is no JSON.
    public List<JsonPointer> places() {
        return before.isPresent() && after.isPresent()
                ? ChangedPlaces.between(before.get(), after.get())
                : List.of();
    }

    /// Whether there is nothing to see: the same bytes, or no file on either side.
    public boolean isIdle() {
        return from.isEmpty() && before.isPresent() == after.isPresent()
                && (before.isEmpty() || before.get().sameBytes(after.orElseThrow()));
    }
}
