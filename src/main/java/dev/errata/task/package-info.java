/// How long work reports progress, is cancelled, and how a listener is let go. Starts no thread itself.
@NullMarked
package dev.errata.task;

import org.jspecify.annotations.NullMarked;
