/// Takes records out of a folder and, later, into one. Judges nothing by itself and shows nothing.
@NullMarked
package dev.errata.exchange;

import org.jspecify.annotations.NullMarked;
