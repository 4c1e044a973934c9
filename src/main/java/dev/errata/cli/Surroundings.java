package dev.errata.cli;

import dev.errata.message.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a command finds around it.
///
/// @param currentFolder that of the caller; relative paths start there
/// @param environment   the variables
/// @param system        the name of the operating system, as Java says it
/// @param locale        of the process, where the variables do not say
/// @param clock         tells the day on which records are judged
public record Surroundings(Path currentFolder, Map<String, String> environment, String system, Locale locale,
        Clock clock) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofProcess() {
        return new Surroundings(Path.of("").toAbsolutePath(), System.getenv(), System.getProperty("os.name", ""),
                Locale.getDefault(Locale.Category.DISPLAY), Clock.system(ZoneId.systemDefault()));
    }

    /// The language that the process speaks. The variables count also where the system lacks the locale that they name.
    Language language() {
        boolean chinese = List.of("LC_ALL", "LC_MESSAGES", "LANG").stream().flatMap(name -> variable(name).stream())
                .findFirst().filter(value -> value.startsWith("zh")).isPresent();
        return chinese ? Language.CHINESE : Language.suiting(locale);
    }

    /// Whether a window can be shown.
    boolean hasDisplay() {
        return !system.toLowerCase(Locale.ROOT).startsWith("linux")
                || variable("DISPLAY").or(() -> variable("WAYLAND_DISPLAY")).isPresent();
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
