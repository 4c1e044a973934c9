package dev.errata.cli;

import dev.errata.message.Messages;
import java.io.IOException;
import java.util.function.Function;

/// `man`: the manual page of the command line, to be read by the program `man`.
final class ManCommand implements Command {
    private final String version;
    private final Function<Messages, ProgramUsage> program;

    /// @param version as `--version` says it
    /// @param program what the page tells
    ManCommand(String version, Function<Messages, ProgramUsage> program) {
        this.version = version;
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage("man");
    }

    @Override
    public Outcome run(Call call) throws IOException {
        call.answer().text(new ManualPage(program.apply(call.messages()), version, call.messages()).text());
        return Outcome.FINE;
    }
}
