package dev.errata.curation;

/// A line of a file beside the records that says nothing known, and so does not count.
///
/// @param number 1-based, in the text as it was read or would be written
/// @param text   as it stands, without its line end
public record IdleLine(int number, String text) {}
