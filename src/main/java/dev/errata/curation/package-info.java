/// What curators decide about a folder, and its text form. Reads and writes no files.
@NullMarked
package dev.errata.curation;

import org.jspecify.annotations.NullMarked;
