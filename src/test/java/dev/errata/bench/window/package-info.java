/// Scripted sessions on a real window, and the meter that says how long they keep the FX thread. Run by
/// `installer/benchmark --window` and not by the tests.
@NullMarked
package dev.errata.bench.window;

import org.jspecify.annotations.NullMarked;
