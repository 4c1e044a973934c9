/// The links of one record: what it leads to, what precedes it, what it is confused with, by its own edges and by those of all
/// other records. Knows no other screen.
@NullMarked
package dev.errata.ui.links;

import org.jspecify.annotations.NullMarked;
