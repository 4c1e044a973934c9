/// The opened folder: reading it, applying changes with undo, telling what is unsaved, and saving as one transaction.
/// Shows nothing and starts no thread.
@NullMarked
package dev.errata.workspace;

import org.jspecify.annotations.NullMarked;
