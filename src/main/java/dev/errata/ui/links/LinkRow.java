package dev.errata.ui.links;

import dev.errata.graph.Link;

/// A link as it stands in the list.
///
/// @param number counts the shown links of its kind from 1: the first carries the heading
/// @param ofKind how many of its kind are shown
record LinkRow(Link link, int number, int ofKind) {

    boolean startsKind() {
        return number == 1;
    }
}
