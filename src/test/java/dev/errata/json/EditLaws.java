package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has to hold for each edit of each text.
final class EditLaws {

    private EditLaws() {}

    /// Applies an edit and checks that the result is what was asked for and that nothing outside of the edited value changed.
    static JsonText check(JsonText text, JsonEdit edit) {
        JsonText result = edit.applyTo(text);
        JsonValue before = text.root().orElseThrow().toValue();
        JsonValue wanted = EditModel.apply(before, edit);
        JsonValue got = result.root().orElseThrow().toValue();
        assertTrue(got.sameAs(wanted), () -> edit + " of\n" + text + "\ngives\n" + result);
        Span touched = text.find(touched(edit)).orElseThrow().span();
        String after = result.text();
        assertEquals(text.hasBom(), result.hasBom());
        assertTrue(after.startsWith(text.text().substring(0, touched.start())), () -> "start, " + edit + "\n" + result);
        assertTrue(after.endsWith(text.text().substring(touched.end())), () -> "end, " + edit + "\n" + result);
        if (wanted.sameAs(before) && edit instanceof JsonEdit.Replace) {
            assertSame(text, result);
        }
        checkNeighbours(text, edit, result);
        return result;
    }

    /// The value inside of which an edit may change bytes.
    static JsonPointer touched(JsonEdit edit) {
        return switch (edit) {
            case JsonEdit.Replace replace -> replace.at();
            case JsonEdit.InsertMember insert -> insert.object();
            case JsonEdit.InsertItem insert -> insert.array();
            case JsonEdit.Remove remove -> remove.at().parent().orElseThrow();
            case JsonEdit.Move move -> move.array();
            case JsonEdit.MoveMember move -> move.at().parent().orElseThrow();
            case JsonEdit.RenameKey rename -> rename.at().parent().orElseThrow();
            case JsonEdit.RemoveShadowed remove -> remove.at().parent().orElseThrow();
        };
    }

    /// Elements beside an inserted, removed or moved one keep their bytes.
    private static void checkNeighbours(JsonText text, JsonEdit edit, JsonText result) {
        List<String> before = elements(text, touched(edit));
        List<String> after = elements(result, touched(edit));
        switch (edit) {
            case JsonEdit.InsertMember insert -> after.remove(insert.index());
            case JsonEdit.InsertItem insert -> after.remove(insert.index());
            case JsonEdit.Move move -> before.add(move.to(), before.remove(move.from()));
            case JsonEdit.MoveMember move -> {
                assertEquals(before.stream().sorted().toList(), after.stream().sorted().toList());
                assertEquals(move.to(), keys(result, touched(edit)).indexOf(move.at().last().orElseThrow()));
                return;
            }
            case JsonEdit.Remove remove when text.find(touched(edit)).orElseThrow() instanceof ArrayNode ->
                before.remove(Integer.parseInt(remove.at().last().orElseThrow()));
            case JsonEdit.Remove _,JsonEdit.RemoveShadowed _ -> {
                assertTrue(isSubsequence(after, before), () -> edit + "\n" + result);
                return;
            }
            case JsonEdit.Replace _,JsonEdit.RenameKey _ -> {
                return;
            }
        }
        assertEquals(before, after);
    }

    private static boolean isSubsequence(List<String> part, List<String> whole) {
        int found = 0;
        for (String element : whole) {
            if (found < part.size() && part.get(found).equals(element)) {
                found++;
            }
        }
        return found == part.size();
    }

    private static List<String> keys(JsonText text, JsonPointer at) {
        return List.copyOf(((JsonObject) text.find(at).orElseThrow().toValue()).members().keySet());
    }

    private static List<String> elements(JsonText text, JsonPointer at) {
        Optional<JsonNode> node = text.find(at);
        return new ArrayList<>(
                Elements.of(text.text(), node.orElseThrow()).spans().stream().map(span -> span.in(text.text()))
                        .toList());
    }

    /// Checks that edits which have an inverse can be taken back to the byte.
    static void checkInverse(JsonText text, JsonEdit edit) {
        JsonText result = check(text, edit);
        switch (edit) {
            case JsonEdit.InsertMember insert when isRegular(text, insert.object()) ->
                assertEquals(text, check(result, new JsonEdit.Remove(insert.object().child(insert.key()))));
            case JsonEdit.InsertItem insert when isRegular(text, insert.array()) ->
                assertEquals(text, check(result, new JsonEdit.Remove(insert.array().child(insert.index()))));
            case JsonEdit.Move move ->
                assertEquals(text, check(result, new JsonEdit.Move(move.array(), move.to(), move.from())));
            case JsonEdit.MoveMember move when keys(text, touched(move)).size() == elements(text, touched(move))
                    .size() ->
                assertEquals(text, check(result, new JsonEdit.MoveMember(move.at(),
                        keys(text, touched(move)).indexOf(move.at().last().orElseThrow()))));
            default -> {
            }
        }
    }

    /// Anything but an empty object or array with space in it, which nothing could know when it is emptied again.
    private static boolean isRegular(JsonText text, JsonPointer at) {
        JsonNode node = text.find(at).orElseThrow();
        return node.span().length() == 2 || !Elements.of(text.text(), node).isEmpty();
    }
}
