package dev.errata.validation;

import java.util.List;

/// What a pattern does among the other errors of a folder: their signatures, and their samples that are to match.
///
/// @param caught   texts of others that it catches
/// @param gained   those of them that the saved pattern does not catch
/// @param lost     those that the saved pattern catches and this one does not
/// @param catchers records whose pattern catches a text of its own record
public record PatternEffect(List<Caught> caught, List<Caught> gained, List<Caught> lost, List<Caught> catchers) {

    /// A text that is caught.
    ///
    /// @param path  file of the other record
    /// @param id    its id
    /// @param start where the match starts in the text
    /// @param end   where it ends
    public record Caught(String path, String id, String text, int start, int end) {}

    public PatternEffect {
        caught = List.copyOf(caught);
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        catchers = List.copyOf(catchers);
    }
}
