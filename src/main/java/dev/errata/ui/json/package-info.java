/// The JSON text of a record: read, edited and searched as text, with what is wrong in it marked.
@NullMarked
package dev.errata.ui.json;

import org.jspecify.annotations.NullMarked;
