package dev.errata.cli;

import dev.errata.message.Messages;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/// `man`: the manual page of the command line, to be read by the program `man`.
final class ManCommand implements Command {
    private final String version;

    /// @param version as `--version` says it
    ManCommand(String version) {
        this.version = version;
    }

    @Override
    public CommandSpec spec(Messages messages) {
        return new Usage("man", messages).spec();
    }

    @Override
    public Outcome run(Call call) throws IOException {
        call.answer().text(new ManualPage(ProgramUsage.of(call.words().commandSpec().root()), version,
                call.messages()).text());
        return Outcome.FINE;
    }
}
