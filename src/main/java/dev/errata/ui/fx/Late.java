package dev.errata.ui.fx;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is made when it is first asked for, such as the controls of a screen that not everybody goes to. Belongs to the
/// FX thread.
public final class Late<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /// @param maker runs once at most
    public Late(Supplier<T> maker) {
        this.maker = maker;
    }

    /// Makes it, if it is not there yet.
    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /// What was made so far; empty where nobody has asked for it.
    public Optional<T> made() {
        return made;
    }
}
