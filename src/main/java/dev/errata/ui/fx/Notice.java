package dev.errata.ui.fx;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/// Something that the user is told in passing, with what can be done about it, the likeliest first.
///
/// @param stands whether it still holds, where that may end: then it goes by itself
public record Notice(Tone tone, Phrase text, List<Offer> offers, Optional<ObservableValue<Boolean>> stands) {

    public Notice {
        offers = List.copyOf(offers);
    }

    /// A button on the notice, such as “Undo”.
    public record Offer(Phrase label, Runnable action) {}

    public static Notice of(Tone tone, Phrase text) {
        return new Notice(tone, text, List.of(), Optional.empty());
    }

    /// This notice with a further button.
    public Notice offering(Phrase label, Runnable action) {
        return new Notice(tone, text, Stream.concat(offers.stream(), Stream.of(new Offer(label, action))).toList(),
                stands);
    }

    /// This notice, which goes once `holds` is false.
    public Notice standingWhile(ObservableValue<Boolean> holds) {
        return new Notice(tone, text, offers, Optional.of(holds));
    }
}
