/// What every screen is built with: the door to the FX thread, commands, language, theme, dialogs, notices. Knows no screen
/// and nothing of records.
@NullMarked
package dev.errata.ui.fx;

import org.jspecify.annotations.NullMarked;
