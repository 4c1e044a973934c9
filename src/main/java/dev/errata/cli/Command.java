package dev.errata.cli;

import java.io.IOException;

/// One word of the command line.
interface Command {

    /// Its name, words and options.
    Usage usage();

    /// Does what was asked.
    ///
    /// @throws CommandException where that cannot be done
    /// @throws IOException      where the disk or a stream refuses
    Outcome run(Call call) throws IOException, CommandException, InterruptedException;
}
