package dev.errata.cli;

import dev.errata.message.Language;
import dev.errata.workspace.UserFolders;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a command finds around it.
///
/// @param currentFolder that of the caller; relative paths start there
/// @param cache         the folder of the caller for what can be made again; need not be there
/// @param program       the files of which the program is made
/// @param environment   the variables
/// @param system        the name of the operating system, as Java says it
/// @param locale        of the process, where the variables do not say
/// @param zone          by what Java tells the time zone: another text where that has changed
/// @param clock         tells the day on which records are judged
public record Surroundings(Path currentFolder, Path cache, List<Path> program, Map<String, String> environment,
        String system, Locale locale, String zone, Clock clock) {
    private static final Path ZONE = Path.of("/etc/localtime");

    public Surroundings {
        program = List.copyOf(program);
        environment = Map.copyOf(environment);
    }

    public static Surroundings ofProcess() {
        return new Surroundings(Path.of("").toAbsolutePath(), UserFolders.ofThisUser().cache(), classPath(),
                System.getenv(), System.getProperty("os.name", ""), Locale.getDefault(Locale.Category.DISPLAY),
                zoneOfProcess(), new LocalClock());
    }

    /// To ask Java for the zone itself takes a good part of the time in which a short command ends.
    private static String zoneOfProcess() {
        String file;
        try {
            file = ZONE.toRealPath() + " " + Files.getLastModifiedTime(ZONE).toMillis();
        } catch (IOException none) {
            file = "";
        }
        return System.getenv("TZ") + "\n" + System.getProperty("user.timezone") + "\n" + file;
    }

    private static List<Path> classPath() {
        return Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator)).map(Path::of).toList();
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
