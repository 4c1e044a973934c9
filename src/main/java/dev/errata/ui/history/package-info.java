/// What was done: the edits of one record in a tab, and all steps of the folder in a dialog, with their differences and the ways
/// back. Knows no other screen.
@NullMarked
package dev.errata.ui.history;

import org.jspecify.annotations.NullMarked;
