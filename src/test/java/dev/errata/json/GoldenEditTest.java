package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the cases of `edits.txt`, which explains itself.
final class GoldenEditTest {

    record Case(String name, String before, List<String> edits, String after) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = GoldenEditTest.class.getResourceAsStream("edits.txt")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace('␍', '\r').replace('␉', '\t');
            return Stream.of(file.split("(?m)^=== ")).skip(1).map(GoldenEditTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String section) {
        int name = section.indexOf('\n');
        String[] parts = section.substring(name + 1).split("\n---\n", -1);
        assertEquals(3, parts.length, section);
        return new Case(section.substring(0, name), parts[0], parts[1].lines().toList(),
                parts[2].replaceFirst("\n\n?$", ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheTextThatIsWritten(Case golden) {
        assertFalse(golden.edits.isEmpty());
        JsonText text = JsonText.of(golden.before);
        for (String edit : golden.edits) {
            text = edit(text, (JsonObject) JsonText.of(edit).root().orElseThrow().toValue()).applyTo(text);
        }
        assertEquals(golden.after, text.text());
    }

    private static JsonEdit edit(JsonText text, JsonObject row) {
        String operation = row.members().firstEntry().getKey();
        JsonPointer at = JsonPointer.parse(string(row, operation)).orElseThrow();
        return switch (operation) {
            case "set" -> JsonEdit.set(text, at, value(row));
            case "replace" -> new JsonEdit.Replace(at, value(row));
            case "insert" -> row.get("key").isPresent()
                    ? new JsonEdit.InsertMember(at, number(row, "index"), string(row, "key"), value(row))
                    : new JsonEdit.InsertItem(at, number(row, "index"), value(row));
            case "remove" -> new JsonEdit.Remove(at);
            case "move" -> new JsonEdit.Move(at, number(row, "from"), number(row, "to"));
            case "move-member" -> new JsonEdit.MoveMember(at, number(row, "to"));
            case "rename" -> new JsonEdit.RenameKey(at, string(row, "key"));
            case "unshadow" -> new JsonEdit.RemoveShadowed(at);
            default -> throw new IllegalArgumentException(operation);
        };
    }

    private static JsonValue value(JsonObject row) {
        return row.get("value").orElseThrow();
    }

    private static String string(JsonObject row, String key) {
        return ((JsonString) row.get(key).orElseThrow()).value();
    }

    private static int number(JsonObject row, String key) {
        return ((JsonNumber) row.get(key).orElseThrow()).decimal().orElseThrow().intValueExact();
    }
}
