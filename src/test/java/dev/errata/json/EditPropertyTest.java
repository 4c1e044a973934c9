package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// Edits of documents that nobody would format like that.
final class EditPropertyTest {

    private static final Arbitrary<String> SPACE = Arbitraries.of("", "", "", " ", "\n", "\r\n", "\t", "\n    ",
            "  \n\t\n ");

    private static final Arbitrary<String> STRING = Arbitraries
            .of("a", "B", "\\u0041", "\\/", "/", "é", "\\u00e9", "\\u4E2D", "中", "😀", "\\uD83D\\uDE00", "\\uD83D",
                    "\\n",
                    "\\\\", "\\\"", " ", "[", "}", ",", ":", "\uFFFD")
            .list()
            .ofMaxSize(4)
            .map(parts -> '"' + String.join("", parts) + '"');

    private static final Arbitrary<String> SCALAR = Arbitraries.oneOf(STRING, Arbitraries
            .of("0", "-0", "0.90", "1.50e-3", "1E+2", "12345678901234567890", "1e999999999", "true", "false", "null"));

    private static Arbitrary<String> value(int depth) {
        if (depth == 0) {
            return SCALAR;
        }
        Arbitrary<String> inner = Arbitraries.lazy(() -> value(depth - 1));
        Arbitrary<String> item = Combinators.combine(SPACE, inner, SPACE)
                .as((before, text, after) -> before + text + after);
        Arbitrary<String> member = Combinators.combine(SPACE, STRING, SPACE, item)
                .as((before, key, colon, text) -> before + key + colon + ":" + text);
        return Arbitraries.oneOf(SCALAR, container(item, "[", "]"), container(member, "{", "}"));
    }

    private static Arbitrary<String> container(Arbitrary<String> element, String opening, String closing) {
        return Combinators.combine(element.list().ofMaxSize(5), SPACE)
                .as((elements, space) -> opening + (elements.isEmpty() ? space : String.join(",", elements)) + closing);
    }

    @Provide
    Arbitrary<String> documents() {
        return Combinators.combine(Arbitraries.of("", "\uFEFF"), SPACE, value(3), SPACE)
                .as((mark, before, text, after) -> mark + before + text + after);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void editsGiveWhatWasAskedForAndTouchNothingElse(@ForAll("documents") String document, @ForAll long seed) {
        RandomEdits random = new RandomEdits(new Random(seed));
        JsonText text = JsonText.of(document);
        for (int i = 0; i < 5; i++) {
            JsonEdit edit = random.any(text);
            EditLaws.checkInverse(text, edit);
            text = edit.applyTo(text);
        }
    }

    @Property
    void noEditMeansNoByte(@ForAll("documents") String document) {
        JsonText text = JsonText.of(document);
        RandomEdits.nodes(text).forEach((at, node) -> {
            EditLaws.check(text, new JsonEdit.Replace(at, node.toValue()));
            JsonText again = JsonText.of(node.toValue().toJson());
            assertEquals(again.root().map(JsonNode::toValue).map(JsonValue::toJson).orElseThrow(), again.text());
            EditLaws.check(text, new JsonEdit.Replace(at, again.root().orElseThrow().toValue()));
        });
    }

    @Property
    void everyPlaceInAValueLeadsBackToIt(@ForAll("documents") String document) {
        JsonText text = JsonText.of(document);
        RandomEdits.nodes(text).forEach((at, node) -> {
            if (node instanceof ScalarNode) {
                assertEquals(List.of(at, at),
                        List.of(text.pointerAt(node.span().start()).orElseThrow(),
                                text.pointerAt(node.span().end()).orElseThrow()));
            }
            assertEquals(node, text.find(at).orElseThrow());
        });
    }

    @Property
    void neverThrowsWhateverTheBytes(@ForAll byte[] bytes, @ForAll("documents") String document, @ForAll long seed) {
        JsonText any = JsonText.read(bytes);
        any.problems();
        assertEquals(any, JsonText.read(any.toBytes()));
        byte[] spoilt = JsonText.of(document).toBytes();
        spoilt[Math.floorMod((int) seed, spoilt.length)] = (byte) (seed >> 32);
        JsonText text = JsonText.read(spoilt);
        assertEquals(text.isWellFormed(), text.problems().stream().noneMatch(problem -> problem.fault().isFatal()));
        text.problems().forEach(problem -> assertEquals(text.position(problem.span().start()), problem.position()));
    }

    @Property
    void aTextThatReplacesAnotherIsTheText(@ForAll("documents") String before, @ForAll("documents") String after) {
        String unmarked = JsonText.of(after).text();
        assertEquals(unmarked, JsonText.of(before).withText(unmarked).text());
    }
}
