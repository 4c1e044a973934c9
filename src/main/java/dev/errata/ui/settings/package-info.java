/// How a folder wants to be judged, shown and changed; what is personal, such as theme and language, is not here.
@NullMarked
package dev.errata.ui.settings;

import org.jspecify.annotations.NullMarked;
