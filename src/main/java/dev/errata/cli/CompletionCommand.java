package dev.errata.cli;

import dev.errata.message.Messages;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/// `completion`: what a shell runs to complete words of the command line.
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    @Override
    public CommandSpec spec(Messages messages) {
        return new Usage("completion", messages).words("SHELL").spec();
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        ProgramUsage program = ProgramUsage.of(call.words().commandSpec().root());
        String shell = call.positionals().getFirst();
        call.answer().text(switch (shell) {
            case "bash" -> new BashCompletion(program).text();
            case "zsh" -> new ZshCompletion(program).text();
            case "fish" -> new FishCompletion(program).text();
            default -> throw new UsageException("cli.not-a-choice", "SHELL", shell, String.join(", ", SHELLS));
        });
        return Outcome.FINE;
    }
}
