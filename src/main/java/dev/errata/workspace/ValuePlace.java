package dev.errata.workspace;

import dev.errata.json.JsonPointer;

/// Where a value stands in a folder.
///
/// @param path    of the record's file
/// @param pointer to the value in its text
public record ValuePlace(String path, JsonPointer pointer) {}
