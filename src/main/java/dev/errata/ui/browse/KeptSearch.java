package dev.errata.ui.browse;

import dev.errata.curation.SavedSearch;
import java.util.OptionalInt;

/// A search under a name, in the list of those that are kept.
///
/// @param search  what it asks for
/// @param sharing who has it
/// @param count   how many records it finds, once that is counted
public record KeptSearch(SavedSearch search, Sharing sharing, OptionalInt count) {

    /// Who has a search.
    public enum Sharing {
        /// Only this person, in every folder.
        PERSONAL,
        /// Everybody who opens the folder.
        SHARED
    }

    /// A search that is not counted yet.
    public KeptSearch(SavedSearch search, Sharing sharing) {
        this(search, sharing, OptionalInt.empty());
    }

    /// Whether it is the same search, however many records it finds.
    public boolean isSame(KeptSearch other) {
        return search.equals(other.search) && sharing == other.sharing;
    }
}
