/// The left half of the records screen: facets, filter and the list of records. Knows the selected record, never edits one.
@NullMarked
package dev.errata.ui.browse;

import org.jspecify.annotations.NullMarked;
