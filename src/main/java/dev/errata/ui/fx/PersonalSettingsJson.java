package dev.errata.ui.fx;

import dev.errata.json.JsonArray;
import dev.errata.json.JsonBoolean;
import dev.errata.json.JsonNumber;
import dev.errata.json.JsonObject;
import dev.errata.json.JsonString;
import dev.errata.json.JsonValue;
import dev.errata.message.Language;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Personal settings as a JSON object, and back. A value that makes no sense counts as not set.
final class PersonalSettingsJson {
    private PersonalSettingsJson() {}

    static PersonalSettings read(JsonObject root) {
        Map<String, List<Double>> dividers = members(root, "dividers", value -> items(value).stream()
                .map(item -> Math.clamp(number(Optional.of(item), 0.5), 0, 1)).toList());
        Map<String, String> choices = members(root, "choices", value -> text(Optional.of(value)).orElse(""));
        return new PersonalSettings(text(root.get("theme")).flatMap(Theme::ofWord).orElse(Theme.SYSTEM),
                text(root.get("language")).flatMap(Language::ofTag), placement(object(root.get("window"))),
                items(root, "recentFolders").stream().flatMap(item -> folder(Optional.of(item)).stream()).toList(),
                dividers, choices,
                items(root, "places").stream().flatMap(item -> place(object(Optional.of(item))).stream()).toList());
    }

    static JsonObject write(PersonalSettings settings) {
        SequencedMap<String, JsonValue> root = new LinkedHashMap<>();
        root.put("theme", JsonValue.of(settings.theme().word()));
        settings.language().ifPresent(language -> root.put("language", JsonValue.of(language.tag())));
        settings.window().ifPresent(window -> root.put("window", placement(window)));
        root.put("recentFolders", JsonValue.texts(settings.recentFolders().stream().map(Path::toString).toList()));
        root.put("dividers", object(settings.dividers(), positions -> new JsonArray(
                positions.stream().map(PersonalSettingsJson::number).toList())));
        root.put("choices", object(settings.choices(), JsonValue::of));
        root.put("places", new JsonArray(settings.places().stream().map(PersonalSettingsJson::place).toList()));
        return new JsonObject(root);
    }

    private static Optional<FolderPlace> place(JsonObject place) {
        return folder(place.get("folder")).map(folder -> new FolderPlace(folder, text(place.get("record")),
                text(place.get("filter")).orElse(""), text(place.get("top")), text(place.get("tab")).orElse("")));
    }

    private static JsonValue place(FolderPlace place) {
        SequencedMap<String, JsonValue> members = new LinkedHashMap<>();
        members.put("folder", JsonValue.of(place.folder().toString()));
        place.record().ifPresent(record -> members.put("record", JsonValue.of(record)));
        members.put("filter", JsonValue.of(place.filter()));
        place.top().ifPresent(top -> members.put("top", JsonValue.of(top)));
        members.put("tab", JsonValue.of(place.tab()));
        return new JsonObject(members);
    }

    private static Optional<WindowPlacement> placement(JsonObject window) {
        try {
            return Optional.of(new WindowPlacement(number(window.get("x"), Double.NaN),
                    number(window.get("y"), Double.NaN), number(window.get("width"), 0),
                    number(window.get("height"), 0),
                    window.get("maximised").filter(JsonBoolean.TRUE::equals).isPresent()
                            ? WindowPlacement.Extent.MAXIMISED
                            : WindowPlacement.Extent.NORMAL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static JsonObject placement(WindowPlacement window) {
        return JsonObject.of(Map.entry("x", number(window.x())), Map.entry("y", number(window.y())),
                Map.entry("width", number(window.width())), Map.entry("height", number(window.height())),
                Map.entry("maximised", JsonValue.of(window.extent() == WindowPlacement.Extent.MAXIMISED)));
    }

    private static JsonObject object(Optional<JsonValue> value) {
        return value.filter(JsonObject.class::isInstance).map(JsonObject.class::cast).orElse(JsonObject.EMPTY);
    }

    private static <T> JsonObject object(Map<String, T> members, Function<T, JsonValue> value) {
        SequencedMap<String, JsonValue> written = new LinkedHashMap<>();
        new TreeMap<>(members).forEach((key, member) -> written.put(key, value.apply(member)));
        return new JsonObject(written);
    }

    private static <T> Map<String, T> members(JsonObject root, String key, Function<JsonValue, T> read) {
        return object(root.get(key)).members().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, member -> read.apply(member.getValue())));
    }

    private static List<JsonValue> items(JsonObject root, String key) {
        return root.get(key).map(PersonalSettingsJson::items).orElse(List.of());
    }

    private static List<JsonValue> items(JsonValue value) {
        return value instanceof JsonArray array ? array.items() : List.of();
    }

    private static Optional<String> text(Optional<JsonValue> value) {
        return value.flatMap(known -> known instanceof JsonString text ? Optional.of(text.value()) : Optional.empty());
    }

    private static double number(Optional<JsonValue> value, double otherwise) {
        return value.isPresent() && value.get() instanceof JsonNumber number ? number.doubleValue() : otherwise;
    }

    private static JsonValue number(double value) {
        return JsonValue.of(BigDecimal.valueOf(value));
    }

    private static Optional<Path> folder(Optional<JsonValue> value) {
        try {
            return text(value).filter(words -> !words.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
