/// Steps of packaging that are more than a script: `installer/package` runs them, tests hold them.
@NullMarked
package dev.errata.packaging;

import org.jspecify.annotations.NullMarked;
