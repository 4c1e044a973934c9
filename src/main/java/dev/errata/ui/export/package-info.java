/// The export dialog: which records go into which file, and what is left out and why. The export itself is the core's.
@NullMarked
package dev.errata.ui.export;

import org.jspecify.annotations.NullMarked;
