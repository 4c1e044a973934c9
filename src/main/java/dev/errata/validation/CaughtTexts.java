package dev.errata.validation;

import dev.errata.scan.Catch;
import java.util.List;

/// The texts of other errors that the pattern of a record catches: their signatures, and their samples that are to match. Records
/// that differ by environment alone are one error; those with the same pattern are left out, since all that can be said of
/// them is that they have it.
///
/// @param first  some of them, of each error the first text: those that no tie between the two explains, then the others
/// @param errors how many other errors there are that no tie explains
public record CaughtTexts(List<Caught> first, int errors) {
    /// Nothing is caught.
    public static final CaughtTexts NONE = new CaughtTexts(List.of(), 0);

    /// A text that is caught.
    ///
    /// @param path  of the record whose text it is
    /// @param found the pattern and the place in the text
    /// @param tied  whether one of the two records names the other
    public record Caught(String path, Catch found, boolean tied) {}

    public CaughtTexts {
        first = List.copyOf(first);
    }
}
