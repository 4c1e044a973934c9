package dev.errata.json;

/// Whether an object or array is written on one line or on one for each of its elements.
enum Lines {
    ONE, MANY
}
