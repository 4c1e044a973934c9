package dev.errata.refactor;

/// A record that is like a text.
///
/// @param path  its file
/// @param kinship how it is like the text
/// @param nearness from 0 to 1, of the words that both have, the rare ones counting most
public record Neighbour(String path, Kinship kinship, double nearness) {

    /// How a record is like a text.
    public enum Kinship {
        /// Its regex matches the text: the record may well exist already.
        MATCHES,
        /// It speaks with the same words.
        SIMILAR
    }
}
