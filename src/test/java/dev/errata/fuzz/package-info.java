/// Texts that nobody would write, by the million: `installer/fuzz` runs each target under Jazzer; the tests run them on damaged examples.
@NullMarked
package dev.errata.fuzz;

import org.jspecify.annotations.NullMarked;
