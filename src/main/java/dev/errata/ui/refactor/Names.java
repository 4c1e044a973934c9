package dev.errata.ui.refactor;

import java.util.function.Function;
import javafx.util.StringConverter;

/// Calls the choices of a box by a name, and reads none back: nothing is typed into the box.
final class Names<T> extends StringConverter<T> {
    private final Function<T, String> name;

    private Names(Function<T, String> name) {
        this.name = name;
    }

    static <T> StringConverter<T> of(Function<T, String> name) {
        return new Names<>(name);
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : name.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException(text);
    }
}
