/// The dialogs that make, copy, rename, delete, compare and merge records, and edit many at once. Each shows what it would do
/// before it does it, as one step that undo takes back; what to change is worked out in the core.
@NullMarked
package dev.errata.ui.refactor;

import org.jspecify.annotations.NullMarked;
