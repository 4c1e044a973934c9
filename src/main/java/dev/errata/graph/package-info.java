/// The edges between records: what they are, which records name which, and the texts after an edge was added, changed or taken
/// out. Knows no folder on disk, judges nothing, and starts no thread.
@NullMarked
package dev.errata.graph;

import org.jspecify.annotations.NullMarked;
