/// Logs of any size: where they come from, their encoding, their lines in chunks of bounded size, and lines by number. Knows no
/// pattern and no record, starts no thread.
@NullMarked
package dev.errata.log;

import org.jspecify.annotations.NullMarked;
