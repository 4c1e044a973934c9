/// The error record: its fields, shapes, schema and ids, a whole folder of records as one immutable value, and the
/// changes that lead from one such value to the next. Reads and writes no files.
@NullMarked
package dev.errata.record;

import org.jspecify.annotations.NullMarked;
