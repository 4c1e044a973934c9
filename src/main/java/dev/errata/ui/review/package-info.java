/// Saving, what a save would write, and what becomes of files that were changed on disk meanwhile. Knows no other screen.
@NullMarked
package dev.errata.ui.review;

import org.jspecify.annotations.NullMarked;
