/// The regex lab: the record's pattern run live against its signature and any text. One view model serves the drawer under
/// the editor; nothing here compiles or runs a pattern itself.
@NullMarked
package dev.errata.ui.regexlab;

import org.jspecify.annotations.NullMarked;
