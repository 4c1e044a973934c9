package dev.errata.ui.fx;

import java.util.List;
import java.util.stream.Stream;

/// Something that the user is told in passing, with what can be done about it, the likeliest first.
public record Notice(Tone tone, Phrase text, List<Offer> offers) {

    public Notice {
        offers = List.copyOf(offers);
    }

    /// A button on the notice, such as “Undo”.
    public record Offer(Phrase label, Runnable action) {}

    public static Notice of(Tone tone, Phrase text) {
        return new Notice(tone, text, List.of());
    }

    /// This notice with a further button.
    public Notice offering(Phrase label, Runnable action) {
        return new Notice(tone, text, Stream.concat(offers.stream(), Stream.of(new Offer(label, action))).toList());
    }
}
