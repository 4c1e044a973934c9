package dev.errata.ui.browse;

import dev.errata.search.QueryOffer;

/// A line of the list below the filter.
public sealed interface QueryRow {

    /// What the query could go on with.
    record Offered(QueryOffer offer) implements QueryRow {}

    /// A query that was used before.
    record Recent(String query) implements QueryRow {}
}
