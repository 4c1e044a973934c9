package dev.errata.ui.review;

import dev.errata.json.JsonText;
import dev.errata.json.TextDiff;
import java.util.List;
import java.util.Optional;

/// A file before and after.
///
/// @param path   where the file is afterwards, or was, if it goes
/// @param from   where the file was, if it moves
/// @param before empty for a file that comes into being
/// @param after  empty for a file that goes
record FileChange(String path, Optional<String> from, Optional<JsonText> before, Optional<JsonText> after) {
    /// What happens to a file, with the sign that stands for it.
    enum Kind {
        EDITED("~", "edited"), NEW("+", "new"), DELETED("−", "deleted"), RENAMED("→", "renamed");

        private final String sign;
        private final String word;

        Kind(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        String sign() {
            return sign;
        }

        /// `edited`, `new` …: the end of its message key and its style class.
        String word() {
            return word;
        }
    }

    static FileChange at(String path, Optional<JsonText> before, Optional<JsonText> after) {
        return new FileChange(path, Optional.empty(), before, after);
    }

    Kind kind() {
        if (from.isPresent()) {
            return Kind.RENAMED;
        }
        if (before.isEmpty()) {
            return Kind.NEW;
        }
        return after.isEmpty() ? Kind.DELETED : Kind.EDITED;
    }

    /// Every path that the change touches.
    List<String> paths() {
        return from.map(old -> List.of(old, path)).orElseGet(() -> List.of(path));
    }

    /// Compares the texts; long ones take their time.
    TextDiff diff() {
        return TextDiff.of(before.orElse(JsonText.of("")), after.orElse(JsonText.of("")));
    }

    /// Whether there is nothing to see: the same bytes, or no file on either side.
    boolean isIdle() {
        return from.isEmpty() && before.isPresent() == after.isPresent()
                && (before.isEmpty() || before.get().sameBytes(after.orElseThrow()));
    }
}
