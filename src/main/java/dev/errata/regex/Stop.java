package dev.errata.regex;

import java.util.Objects;

/// That matching ended early: whatever the matches found so far say, they are not all.
///
/// @param offset the place in the text that the engine looked at last (UTF-16)
/// @param steps the steps spent until then
public record Stop(StopReason reason, int offset, long steps) {

    public Stop {
        Objects.requireNonNull(reason);
    }
}
