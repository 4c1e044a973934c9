/// The command line: its words, options, streams and exit codes. Decides nothing about records, and reaches the window only
/// through [dev.errata.cli.Desktop].
@NullMarked
package dev.errata.cli;

import org.jspecify.annotations.NullMarked;
