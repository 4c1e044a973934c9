package dev.errata.ui.control;

import java.util.List;
import java.util.function.Consumer;

/// Answers what is typed into a field that completes.
@FunctionalInterface
public interface Completion {

    /// A text that could be meant.
    ///
    /// @param text   what is put into the field
    /// @param detail what is said beside it, such as how often it is used; may be empty
    record Entry(String text, String detail) {}

    /// Gives what `typed` could mean, best first, to `receiver` on the FX thread: at once or later, and then only for the
    /// newest question.
    void complete(String typed, Consumer<List<Entry>> receiver);
}
