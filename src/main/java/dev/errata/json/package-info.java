/// Lossless JSON text: parsing with places, editing by pointer without touching any other byte, and line diffs. Knows
/// nothing of records, files or screens, and imports no other package of Errata.
@NullMarked
package dev.errata.json;

import org.jspecify.annotations.NullMarked;
