/// Edits of whole records and of many at once: new, duplicate, rename, delete, merge, bulk edit, clusters of spellings. Each is
/// a pure function from the records to the changes that it would make, so that it can be shown first. Applies nothing,
/// writes no file, starts no thread.
@NullMarked
package dev.errata.refactor;

import org.jspecify.annotations.NullMarked;
