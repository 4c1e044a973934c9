/// Text for people: bundles in English and Chinese, from a key and its arguments. Decides nothing and imports nothing of the project.
@NullMarked
package dev.errata.message;

import org.jspecify.annotations.NullMarked;
