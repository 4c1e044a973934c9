/// The editor of one record: its form, and the view model that turns what is typed into steps. The JSON tab and the
/// problems pane come from outside.
@NullMarked
package dev.errata.ui.edit;

import org.jspecify.annotations.NullMarked;
