package dev.errata.ui.fx;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Personal settings as a JSON file. A value that makes no sense counts as not set; a file that is no JSON object is set
/// aside, never lost.
public final class PersonalSettingsFile {
    private final Path file;

    /// The settings in the folder `config`, which need not exist.
    public PersonalSettingsFile(Path config) {
        this.file = config.resolve("settings.json");
    }

    /// What was read.
    ///
    /// @param setAside where the broken file is now, if it was broken and the settings are the defaults
    public record Loaded(PersonalSettings settings, Optional<Path> setAside) {}

    /// Reads the settings; the defaults if there are none.
    ///
    /// @throws IOException if the file is there and cannot be read, or is broken and cannot be set aside
    public Loaded load() throws IOException {
        JsonText text;
        try {
            text = JsonText.read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return new Loaded(PersonalSettings.DEFAULTS, Optional.empty());
        }
        if (text.root().map(JsonNode::toValue).orElse(JsonArray.EMPTY) instanceof JsonObject root) {
            return new Loaded(PersonalSettingsJson.read(root), Optional.empty());
        }
        Path aside = file.resolveSibling("settings.broken.json");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        return new Loaded(PersonalSettings.DEFAULTS, Optional.of(aside));
    }

    /// Writes the settings as a whole or not at all.
    public void save(PersonalSettings settings) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "settings", ".tmp");
        try {
            Files.write(fresh, JsonText.formatted(PersonalSettingsJson.write(settings)).toBytes());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
