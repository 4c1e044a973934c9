package dev.errata.ui.control;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// An editor whose text stands in one line, beside which it has something more.
abstract class LineBasedEditor implements ValueEditor {
    private final LineEditor line;
    private Consumer<String> listener = _ -> {};
    private Runnable taken = () -> {};

    /// A line with these style classes.
    LineBasedEditor(String... styles) {
        line = new LineEditor(styles);
        line.onEdit(text -> {
            shows(text);
            listener.accept(text);
            typed();
        });
    }

    final TextField field() {
        return line.field();
    }

    /// What is beside the line follows the text that stands in it now.
    void shows(String text) {}

    /// Somebody has typed in the line, and everybody has heard of it.
    void typed() {}

    /// Makes `text` the content, as if somebody had typed it.
    final void take(String text) {
        show(text);
        listener.accept(text);
    }

    /// Makes a value that was chosen the content.
    final void takeWhole(String text) {
        take(text);
        taken.run();
    }

    @Override
    public final void onTaken(Runnable heard) {
        taken = heard;
    }

    @Override
    public final Node focusTarget() {
        return line.field();
    }

    @Override
    public final String text() {
        return line.text();
    }

    @Override
    public final void show(String text) {
        line.show(text);
        shows(text);
    }

    @Override
    public final void onEdit(Consumer<String> heard) {
        listener = heard;
    }

    @Override
    public final void prompt(String prompt) {
        line.prompt(prompt);
    }
}
