package dev.errata.ui.fx;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNode;
import dev.errata.json.JsonNull;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.message.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

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
        if (text.root().map(JsonNode::toValue).orElse(JsonNull.NULL) instanceof JsonObject root) {
            return new Loaded(read(root), Optional.empty());
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
            Files.writeString(fresh, JsonText.formatted(tree(settings)).text());
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static PersonalSettings read(JsonObject root) {
        Map<String, List<Double>> dividers = new TreeMap<>();
        object(root, "dividers").members().forEach((pane, positions) -> dividers.put(pane, items(Optional.of(positions))
                .stream().map(position -> Math.clamp(number(Optional.of(position), 0.5), 0, 1)).toList()));
        Map<String, String> choices = new TreeMap<>();
        object(root, "choices").members().forEach(
                (name, choice) -> text(Optional.of(choice)).ifPresent(chosen -> choices.put(name, chosen)));
        return new PersonalSettings(text(root.get("theme")).flatMap(Theme::ofWord).orElse(Theme.SYSTEM),
                text(root.get("language")).flatMap(Language::ofTag), placement(object(root, "window")),
                items(root.get("recentFolders")).stream().flatMap(item -> folder(Optional.of(item)).stream()).toList(),
                dividers, choices,
                items(root.get("places")).stream().flatMap(item -> place(item).stream()).toList());
    }

    private static Optional<FolderPlace> place(JsonValue value) {
        return value instanceof JsonObject place
                ? folder(place.get("folder")).map(folder -> new FolderPlace(folder, text(place.get("record")),
                        text(place.get("filter")).orElse(""), text(place.get("top")),
                        text(place.get("tab")).orElse("")))
                : Optional.empty();
    }

    private static Optional<WindowPlacement> placement(JsonObject window) {
        try {
            return Optional.of(new WindowPlacement(number(window.get("x"), Double.NaN),
                    number(window.get("y"), Double.NaN), number(window.get("width"), 0),
                    number(window.get("height"), 0),
                    window.get("maximised").equals(Optional.of(JsonBoolean.TRUE))
                            ? WindowPlacement.Extent.MAXIMISED
                            : WindowPlacement.Extent.NORMAL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JsonObject object(JsonObject in, String name) {
        return in.get(name).orElse(JsonObject.EMPTY) instanceof JsonObject object ? object : JsonObject.EMPTY;
    }

    private static List<JsonValue> items(Optional<JsonValue> value) {
        return value.orElse(JsonArray.EMPTY) instanceof JsonArray array ? array.items() : List.of();
    }

    private static Optional<String> text(Optional<JsonValue> value) {
        return value.flatMap(found -> found instanceof JsonString text ? Optional.of(text.value()) : Optional.empty());
    }

    private static double number(Optional<JsonValue> value, double otherwise) {
        return value.map(found -> found instanceof JsonNumber number ? number.doubleValue() : otherwise)
                .orElse(otherwise);
    }

    private static Optional<Path> folder(Optional<JsonValue> value) {
        try {
            return text(value).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static JsonObject tree(PersonalSettings settings) {
        SequencedMap<String, JsonValue> tree = new LinkedHashMap<>();
        tree.put("theme", JsonValue.of(settings.theme().word()));
        settings.language().ifPresent(language -> tree.put("language", JsonValue.of(language.tag())));
        settings.window().ifPresent(window -> tree.put("window", JsonObject.of(Map.entry("x", number(window.x())),
                Map.entry("y", number(window.y())), Map.entry("width", number(window.width())),
                Map.entry("height", number(window.height())),
                Map.entry("maximised", JsonValue.of(window.extent() == WindowPlacement.Extent.MAXIMISED)))));
        tree.put("recentFolders", JsonValue.texts(settings.recentFolders().stream().map(Path::toString).toList()));
        SequencedMap<String, JsonValue> dividers = new LinkedHashMap<>();
        new TreeMap<>(settings.dividers()).forEach((pane, positions) -> dividers.put(pane,
                new JsonArray(positions.stream().<JsonValue>map(PersonalSettingsFile::number).toList())));
        tree.put("dividers", new JsonObject(dividers));
        SequencedMap<String, JsonValue> choices = new LinkedHashMap<>();
        new TreeMap<>(settings.choices()).forEach((name, choice) -> choices.put(name, JsonValue.of(choice)));
        tree.put("choices", new JsonObject(choices));
        tree.put("places",
                new JsonArray(settings.places().stream().<JsonValue>map(PersonalSettingsFile::tree).toList()));
        return new JsonObject(tree);
    }

    private static JsonObject tree(FolderPlace place) {
        SequencedMap<String, JsonValue> tree = new LinkedHashMap<>();
        tree.put("folder", JsonValue.of(place.folder().toString()));
        place.record().ifPresent(record -> tree.put("record", JsonValue.of(record)));
        tree.put("filter", JsonValue.of(place.filter()));
        place.top().ifPresent(top -> tree.put("top", JsonValue.of(top)));
        tree.put("tab", JsonValue.of(place.tab()));
        return new JsonObject(tree);
    }

    private static JsonNumber number(double value) {
        return JsonValue.of(BigDecimal.valueOf(value));
    }
}
