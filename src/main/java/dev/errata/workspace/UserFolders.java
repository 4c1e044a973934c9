package dev.errata.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where Errata keeps what belongs to the person and not to a folder of records, as the system wants it.
///
/// @param config settings and drafts
/// @param state  logs
/// @param cache  what can be made again
public record UserFolders(Path config, Path state, Path cache) {
    private static final String NAME = "errata";

    /// The folders of the user who runs this.
    public static UserFolders ofThisUser() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", ".")));
    }

    /// The folders on a system called `os`, with these environment variables. Relative paths in variables are ignored.
    public static UserFolders of(String os, Map<String, String> environment, Path home) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA").orElse(home.resolve("AppData").resolve("Roaming"));
            Path local = folder(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local"));
            return new UserFolders(roaming.resolve(NAME), local.resolve(NAME), local.resolve(NAME).resolve("Cache"));
        }
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library");
            return new UserFolders(library.resolve("Application Support").resolve(NAME),
                    library.resolve("Logs").resolve(NAME), library.resolve("Caches").resolve(NAME));
        }
        return new UserFolders(
                folder(environment, "XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve(NAME),
                folder(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state")).resolve(NAME),
                folder(environment, "XDG_CACHE_HOME").orElse(home.resolve(".cache")).resolve(NAME));
    }

    private static Optional<Path> folder(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank()).map(Path::of)
                .filter(Path::isAbsolute);
    }
}
