package dev.errata;

import dev.errata.cli.ArgumentWords;
import dev.errata.cli.Desktop;
import dev.errata.cli.ErrataCommand;
import dev.errata.cli.Streams;
import dev.errata.cli.Surroundings;
import dev.errata.validation.rule.Rules;
import java.util.Optional;

/// Starts Errata: the window or a command, as the words say.
public final class Main {

    private static boolean showsWindow;

    private Main() {}

    /// Java's usual end looks for a logger first, which takes as long as Java takes to start; of a command, nothing waits for that end.
    public static void main(String[] arguments) {
        int exitCode = new ErrataCommand(Streams.ofProcess(), Surroundings.ofProcess(), version(), Rules::catalogue,
                Main::window).run(ArgumentWords.of(arguments));
        if (showsWindow) {
            System.exit(exitCode);
        }
        Runtime.getRuntime().halt(exitCode);
    }

    private static Desktop window() {
        showsWindow = true;
        return new WindowDesktop();
    }

    /// The version of the packaged program; unpackaged classes have none.
    private static String version() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion()).orElse("unpackaged");
        return "errata " + version + " (Java " + Runtime.version() + ")";
    }
}
