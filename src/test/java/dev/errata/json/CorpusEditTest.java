package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The laws of edits on real files.
final class CorpusEditTest {

    private static final long SEED = 20_261_123L;

    @ParameterizedTest
    @ValueSource(strings = {"records", "errorcanon"})
    void readsEachFileAndWritesTheSameBytes(String folder) {
        for (Corpus.File file : Corpus.files(folder)) {
            JsonText text = file.text();
            List<JsonFault> faults = text.problems().stream().map(JsonProblem::fault).toList();
            assertEquals(text.hasBom() ? List.of(JsonFault.BYTE_ORDER_MARK) : List.of(), faults, file.path()::toString);
            assertArrayEquals(file.bytes(), text.toBytes(), file.path()::toString);
            assertArrayEquals(file.bytes(), text.withText(text.text() + " ").withText(text.text()).toBytes());
            EditLaws.check(text, new JsonEdit.Replace(JsonPointer.ROOT, text.root().orElseThrow().toValue()));
        }
    }

    /// The promise of the editor in one number: files in which a byte outside of the edited value changed.
    @Test
    void tenThousandEditsOfOneValueTouchNothingElse() {
        List<Corpus.File> files = Corpus.files("records");
        Random random = new Random(SEED);
        RandomEdits edits = new RandomEdits(random);
        List<String> spoilt = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Corpus.File file = edits.pick(files);
            JsonText text = file.text();
            List<JsonPointer> pointers = new ArrayList<>(RandomEdits.nodes(text).keySet());
            JsonPointer at = edits.pick(pointers.subList(1, pointers.size()));
            JsonValue value = edits.value(2);
            JsonText result = new JsonEdit.Replace(at, value).applyTo(text);
            Span old = bytes(text, text.find(at).orElseThrow().span());
            Span now = bytes(result, result.find(at).orElseThrow().span());
            boolean same = Arrays.equals(file.bytes(), 0, old.start(), result.toBytes(), 0, now.start())
                    && Arrays.equals(file.bytes(), old.end(), text.size(), result.toBytes(), now.end(), result.size());
            if (!same || !result.find(at).orElseThrow().toValue().sameAs(value)) {
                spoilt.add(file.path() + " " + at + " ← " + value.toJson());
            }
        }
        assertEquals(List.of(), spoilt, "seed " + SEED);
    }

    private static Span bytes(JsonText text, Span span) {
        int mark = text.hasBom() ? 3 : 0;
        return new Span(mark + Utf8.encode(text.text().substring(0, span.start())).length,
                mark + Utf8.encode(text.text().substring(0, span.end())).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"records", "errorcanon"})
    void eachKindOfEditHoldsOnEachFile(String folder) {
        RandomEdits edits = new RandomEdits(new Random(SEED));
        for (Corpus.File file : Corpus.files(folder)) {
            JsonText text = file.text();
            for (int i = 0; i < 6; i++) {
                EditLaws.checkInverse(text, edits.any(text));
            }
        }
    }

    /// An element that is taken out and put back looks as before, except where the file itself has no one habit: 5 of
    /// 13,144 when this was written.
    @ParameterizedTest
    @ValueSource(strings = {"records", "errorcanon"})
    void whatIsRemovedAndInsertedAgainLooksAsBefore(String folder) {
        List<String> different = new ArrayList<>();
        int tried = 0;
        for (Corpus.File file : Corpus.files(folder)) {
            JsonText text = file.text();
            for (Map.Entry<JsonPointer, JsonNode> entry : RandomEdits.nodes(text).entrySet()) {
                if (!(entry.getValue() instanceof ArrayNode array) || array.items().isEmpty()) {
                    continue;
                }
                JsonPointer item = entry.getKey().child(array.items().size() - 1);
                JsonText removed = new JsonEdit.Remove(item).applyTo(text);
                JsonText again = JsonEdit.set(removed, item, array.items().getLast().toValue()).applyTo(removed);
                tried++;
                if (!again.equals(text)) {
                    different.add(TextDiff.unified(file.path() + " " + item, text, again));
                }
            }
        }
        int count = tried;
        assertTrue(different.size() * 1_000 < count, () -> different.size() + " of " + count + "\n" + different);
    }
}
