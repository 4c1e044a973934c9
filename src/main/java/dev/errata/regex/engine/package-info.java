/// The engines that consumers run patterns in, side by side: each says whether it takes a pattern and what it matches, and whether it
/// was run for that or its answer is inferred. Knows no record, and makes no text for people.
@NullMarked
package dev.errata.regex.engine;

import org.jspecify.annotations.NullMarked;
