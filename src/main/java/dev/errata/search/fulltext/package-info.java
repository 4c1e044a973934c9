/// The words of all records in an index of Apache Lucene, held in memory: it narrows a search down to few records, knows other
/// forms of a word, and says which record answers best. Which records are found is not decided here. Starts no thread of its own.
@NullMarked
package dev.errata.search.fulltext;

import org.jspecify.annotations.NullMarked;
