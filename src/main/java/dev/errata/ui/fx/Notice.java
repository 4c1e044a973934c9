package dev.errata.ui.fx;

import java.util.Optional;

/// Something that the user is told in passing, with at most one thing to do about it.
public record Notice(Tone tone, Phrase text, Optional<Offer> offer) {

    /// A button on the notice, such as “Undo”.
    public record Offer(Phrase label, Runnable action) {}

    public static Notice of(Tone tone, Phrase text) {
        return new Notice(tone, text, Optional.empty());
    }

    /// This notice with a button.
    public Notice offering(Phrase label, Runnable action) {
        return new Notice(tone, text, Optional.of(new Offer(label, action)));
    }
}
