/// All patterns of a folder over texts of any size at once: who matches what, where, and which lines that look like errors nobody
/// knows. Compiles no pattern, starts no thread and makes no text for people.
@NullMarked
package dev.errata.scan;

import org.jspecify.annotations.NullMarked;
