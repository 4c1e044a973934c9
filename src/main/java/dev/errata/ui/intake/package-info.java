/// The import dialog: what a file, a folder or a pasted text would bring, and what the rules say of it, before anything is taken. The
/// reading is the core's.
@NullMarked
package dev.errata.ui.intake;

import org.jspecify.annotations.NullMarked;
