package dev.errata.curation;

/// A search that is kept under a name.
///
/// @param name  what people call it: one line, not blank
/// @param query its text in the search language; may be empty
public record SavedSearch(String name, String query) {

    public SavedSearch {
        if (name.isBlank() || !name.equals(name.strip()) || name.lines().count() != 1) {
            throw new IllegalArgumentException("not a name: " + name);
        }
    }
}
