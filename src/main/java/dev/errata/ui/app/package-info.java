/// The window and the wiring: everything that knows all screens. Holds no decision about records.
@NullMarked
package dev.errata.ui.app;

import org.jspecify.annotations.NullMarked;
