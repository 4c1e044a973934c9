/// Where the program starts and its two heads, command line and window, are put together.
@NullMarked
package dev.errata;

import org.jspecify.annotations.NullMarked;
