package dev.errata.ui.links;

import dev.errata.graph.Link;
import java.util.Locale;

/// Which links are listed.
enum LinkScope {
    ALL, HERE, THERE, ONE_WAY;

    boolean holds(Link link) {
        return switch (this) {
            case ALL -> true;
            case HERE -> link.here().isPresent();
            case THERE -> link.there().isPresent();
            case ONE_WAY -> link.side() != Link.Side.BOTH;
        };
    }

    /// `all`, `one-way` …: the end of ids and message keys.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
