/// Controls that several screens share: editors of one value, the frame of a field, signs and words for findings. Knows
/// records and findings, but no screen.
@NullMarked
package dev.errata.ui.control;

import org.jspecify.annotations.NullMarked;
