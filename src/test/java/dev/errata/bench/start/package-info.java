/// How long it takes until there is something to work with, beside the least that Java and JavaFX need. Run by
/// `installer/benchmark --start` and not by the tests.
@NullMarked
package dev.errata.bench.start;

import org.jspecify.annotations.NullMarked;
