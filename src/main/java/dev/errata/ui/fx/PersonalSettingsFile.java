package dev.errata.ui.fx;

import dev.errata.message.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Personal settings as a JSON file. A value that makes no sense counts as not set; a file that is no JSON object is set
/// aside, never lost.
public final class PersonalSettingsFile {
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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
        String text;
        try {
            text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return new Loaded(PersonalSettings.DEFAULTS, Optional.empty());
        }
        try {
            if (JSON.readTree(text) instanceof ObjectNode root) {
                return new Loaded(read(root), Optional.empty());
            }
        } catch (JacksonException e) {
            // told to the user by the file that is set aside
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
            Files.writeString(fresh, JSON.writeValueAsString(tree(settings)) + "\n");
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static PersonalSettings read(ObjectNode root) {
        List<Path> recent = new ArrayList<>();
        root.path("recentFolders").forEach(node -> folder(node).ifPresent(recent::add));
        Map<String, List<Double>> dividers = new TreeMap<>();
        root.path("dividers").properties().forEach(entry -> {
            List<Double> positions = new ArrayList<>();
            entry.getValue().forEach(node -> positions.add(Math.clamp(node.asDouble(0.5), 0, 1)));
            dividers.put(entry.getKey(), List.copyOf(positions));
        });
        Map<String, String> choices = new TreeMap<>();
        root.path("choices").properties().forEach(entry -> choices.put(entry.getKey(), entry.getValue().asString("")));
        return new PersonalSettings(Theme.ofWord(root.path("theme").asString("")).orElse(Theme.SYSTEM),
                Language.ofTag(root.path("language").asString("")), placement(root.path("window")), recent, dividers,
                choices, places(root.path("places")));
    }

    private static List<FolderPlace> places(JsonNode nodes) {
        List<FolderPlace> places = new ArrayList<>();
        nodes.forEach(node -> folder(node.path("folder")).ifPresent(folder -> places.add(new FolderPlace(folder,
                text(node.path("record")), text(node.path("filter")).orElse(""), text(node.path("top")),
                text(node.path("tab")).orElse("")))));
        return places;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.asString()) : Optional.empty();
    }

    private static Optional<Path> folder(JsonNode node) {
        try {
            return Optional.of(node.asString("")).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<WindowPlacement> placement(JsonNode node) {
        try {
            return Optional.of(new WindowPlacement(node.path("x").asDouble(Double.NaN),
                    node.path("y").asDouble(Double.NaN), node.path("width").asDouble(0),
                    node.path("height").asDouble(0),
                    node.path("maximised").asBoolean(false)
                            ? WindowPlacement.Extent.MAXIMISED
                            : WindowPlacement.Extent.NORMAL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ObjectNode tree(PersonalSettings settings) {
        ObjectNode root = JSON.createObjectNode();
        root.put("theme", settings.theme().word());
        settings.language().ifPresent(language -> root.put("language", language.tag()));
        settings.window().ifPresent(window -> {
            ObjectNode node = root.putObject("window");
            node.put("x", window.x()).put("y", window.y()).put("width", window.width()).put("height", window.height());
            node.put("maximised", window.extent() == WindowPlacement.Extent.MAXIMISED);
        });
        ArrayNode recent = root.putArray("recentFolders");
        settings.recentFolders().forEach(folder -> recent.add(folder.toString()));
        ObjectNode dividers = root.putObject("dividers");
        new TreeMap<>(settings.dividers()).forEach((pane, positions) -> {
            ArrayNode node = dividers.putArray(pane);
            positions.forEach(position -> node.add(position.doubleValue()));
        });
        ObjectNode choices = root.putObject("choices");
        new TreeMap<>(settings.choices()).forEach(choices::put);
        ArrayNode places = root.putArray("places");
        settings.places().forEach(place -> {
            ObjectNode node = places.addObject();
            node.put("folder", place.folder().toString());
            place.record().ifPresent(record -> node.put("record", record));
            node.put("filter", place.filter());
            place.top().ifPresent(top -> node.put("top", top));
            node.put("tab", place.tab());
        });
        return root;
    }
}
