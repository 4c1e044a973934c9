package dev.errata;

import dev.errata.cli.ArgumentWords;
import dev.errata.cli.ErrataCommand;
import dev.errata.cli.Streams;
import dev.errata.cli.Surroundings;
import dev.errata.validation.rule.Rules;
import java.util.Optional;

/// Starts Errata: the window or a command, as the words say.
public final class Main {

    private Main() {}

    /// Java's usual end looks for a logger first, which takes as long as Java takes to start. Nothing waits for that end where a last
    /// answer was only given again; a library may have left files to it where anything was done.
    public static void main(String[] arguments) {
        ErrataCommand command = new ErrataCommand(Streams.ofProcess(), Surroundings.ofProcess(), version(),
                Rules::catalogue,
                WindowDesktop::new);
        int exitCode = command.run(ArgumentWords.of(arguments));
        if (command.hasRepeated()) {
            Runtime.getRuntime().halt(exitCode);
        }
        System.exit(exitCode);
    }

    /// The version of the packaged program; unpackaged classes have none.
    private static String version() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("unpackaged");
        return "errata " + version + " (Java " + Runtime.version() + ")";
    }
}
