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

    public static void main(String[] arguments) {
        int exitCode = new ErrataCommand(Streams.ofProcess(), Surroundings.ofProcess(), version(), Rules::catalogue,
                WindowDesktop::new).run(ArgumentWords.of(arguments));
        System.exit(exitCode);
    }

    /// The version of the packaged program; unpackaged classes have none.
    private static String version() {
        return "errata %s (Java %s)".formatted(
                Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("unpackaged"),
                Runtime.version());
    }
}
