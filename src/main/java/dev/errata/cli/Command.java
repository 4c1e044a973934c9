package dev.errata.cli;

import dev.errata.message.Messages;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/// One word of the command line.
interface Command {

    /// Its name, options and help in one language.
    CommandSpec spec(Messages messages);

    /// Does what was asked.
    ///
    /// @throws CommandException where that cannot be done
    /// @throws IOException      where the disk or a stream refuses
    Outcome run(Call call) throws IOException, CommandException, InterruptedException;
}
