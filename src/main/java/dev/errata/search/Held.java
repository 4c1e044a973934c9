package dev.errata.search;

/// That a record stands where it stood before it was edited, although it no longer belongs there.
///
/// @param path the record
/// @param why  what no longer fits
public record Held(String path, Why why) {

    /// What no longer fits.
    public enum Why {
        /// It does not meet the criteria.
        NO_MATCH,
        /// It belongs to another place of the order.
        OUT_OF_ORDER
    }
}
