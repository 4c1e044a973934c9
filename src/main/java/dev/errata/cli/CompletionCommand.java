package dev.errata.cli;

import dev.errata.message.Messages;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/// `completion`: what a shell runs to complete words of the command line.
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

    private final Function<Messages, ProgramUsage> program;

    /// @param program what can be completed
    CompletionCommand(Function<Messages, ProgramUsage> program) {
        this.program = program;
    }

    @Override
    public Usage usage() {
        return new Usage("completion").words("SHELL");
    }

    @Override
    public Outcome run(Call call) throws IOException, CommandException {
        ProgramUsage whole = program.apply(call.messages());
        String shell = call.positionals().getFirst();
        call.answer().text(switch (shell) {
            case "bash" -> new BashCompletion(whole).text();
            case "zsh" -> new ZshCompletion(whole).text();
            case "fish" -> new FishCompletion(whole).text();
            default -> throw new UsageException("cli.not-a-choice", "SHELL", shell, String.join(", ", SHELLS));
        });
        return Outcome.FINE;
    }
}
