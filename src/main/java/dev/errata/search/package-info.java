/// Finds records: what search, facets and sort orders see of a record, and which records a query leaves. No thread, no window.
@NullMarked
package dev.errata.search;

import org.jspecify.annotations.NullMarked;
