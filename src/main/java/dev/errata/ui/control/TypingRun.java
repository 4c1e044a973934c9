package dev.errata.ui.control;

import java.util.Optional;

/// Tells whether an edit goes on where the one before left off, so that what is typed in one go is undone in one go.
public final class TypingRun {
    /// More than this at once is pasted, not typed.
    private static final int MOST_TYPED = 12;

    private Optional<TextSplice> last = Optional.empty();

    /// Notes an edit, and says whether it belongs to the run of the one before.
    public boolean continues(TextSplice edit) {
        boolean typed = isTyped(edit);
        boolean joined = typed && last.isPresent() && follows(last.get(), edit);
        last = typed ? Optional.of(edit) : Optional.empty();
        return joined;
    }

    /// Makes the next edit the first of another run.
    public void end() {
        last = Optional.empty();
    }

    private static boolean isTyped(TextSplice edit) {
        boolean isLineEnd = edit.text().indexOf('\n') >= 0 || edit.text().indexOf('\r') >= 0;
        return !isLineEnd && edit.text().length() <= MOST_TYPED && edit.end() - edit.start() <= MOST_TYPED;
    }

    private static boolean follows(TextSplice before, TextSplice edit) {
        int caret = before.start() + before.text().length();
        boolean inserts = !before.text().isEmpty() && edit.start() == edit.end();
        boolean deletes = before.text().isEmpty() && edit.text().isEmpty();
        return inserts && edit.start() == caret || deletes && (edit.end() == caret || edit.start() == caret);
    }
}
