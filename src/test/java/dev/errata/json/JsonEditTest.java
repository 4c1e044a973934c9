package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.json.JsonEdit.InsertItem;
import dev.errata.json.JsonEdit.InsertMember;
import dev.errata.json.JsonEdit.Move;
import dev.errata.json.JsonEdit.MoveMember;
import dev.errata.json.JsonEdit.Remove;
import dev.errata.json.JsonEdit.RemoveShadowed;
import dev.errata.json.JsonEdit.RenameKey;
import dev.errata.json.JsonEdit.Replace;
import dev.errata.json.JsonEditException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonEditTest {

    private static final JsonValue X = JsonValue.of("x");
    private static final JsonPointer A = JsonPointer.of("a");
    private static final JsonPointer B = JsonPointer.of("b");
    private static final JsonPointer NOWHERE = JsonPointer.of("b", "z", "y");

    record Misfit(JsonEdit edit, JsonPointer place, Reason reason) {}

    static Stream<Misfit> misfits() {
        return Stream.of(new Misfit(new Replace(NOWHERE, X), NOWHERE, Reason.NO_SUCH_VALUE),
                new Misfit(new InsertMember(NOWHERE, 0, "k", X), NOWHERE, Reason.NO_SUCH_VALUE),
                new Misfit(new InsertMember(A, 0, "k", X), A, Reason.NOT_AN_OBJECT),
                new Misfit(new InsertMember(B, 2, "k", X), B.child("2"), Reason.INDEX_OUT_OF_RANGE),
                new Misfit(new InsertMember(B, -1, "k", X), B.child("-1"), Reason.INDEX_OUT_OF_RANGE),
                new Misfit(new InsertMember(B, 0, "c", X), B.child("c"), Reason.KEY_EXISTS),
                new Misfit(new InsertItem(B, 0, X), B, Reason.NOT_AN_ARRAY),
                new Misfit(new InsertItem(A, 3, X), A.child("3"), Reason.INDEX_OUT_OF_RANGE),
                new Misfit(new Remove(JsonPointer.ROOT), JsonPointer.ROOT, Reason.ROOT_CANNOT_BE_REMOVED),
                new Misfit(new Remove(A.child("2")), A.child("2"), Reason.NO_SUCH_VALUE),
                new Misfit(new Move(B, 0, 0), B, Reason.NOT_AN_ARRAY),
                new Misfit(new Move(A, 0, 2), A.child("2"), Reason.INDEX_OUT_OF_RANGE),
                new Misfit(new Move(A, -1, 0), A.child("-1"), Reason.INDEX_OUT_OF_RANGE),
                new Misfit(new MoveMember(B.child("c"), 1), B.child("1"), Reason.INDEX_OUT_OF_RANGE),
                new Misfit(new MoveMember(A.child(0), 0), A.child(0), Reason.NOT_A_MEMBER),
                new Misfit(new MoveMember(NOWHERE, 0), NOWHERE, Reason.NO_SUCH_VALUE),
                new Misfit(new RenameKey(A.child(0), "k"), A.child(0), Reason.NOT_A_MEMBER),
                new Misfit(new RenameKey(JsonPointer.ROOT, "k"), JsonPointer.ROOT, Reason.NOT_A_MEMBER),
                new Misfit(new RenameKey(A, "b"), A, Reason.KEY_EXISTS),
                new Misfit(new RenameKey(NOWHERE, "k"), NOWHERE, Reason.NO_SUCH_VALUE),
                new Misfit(new RemoveShadowed(A.child(0)), A.child(0), Reason.NOT_A_MEMBER));
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void tellsWhereAndWhyAnEditDoesNotFit(Misfit misfit) {
        JsonText text = JsonText.of("{\"a\":[1,2],\"b\":{\"c\":3}}");
        JsonEditException thrown = assertThrows(JsonEditException.class, () -> misfit.edit.applyTo(text));
        assertEquals(misfit.place, thrown.pointer());
        assertEquals(misfit.reason, thrown.reason());
    }

    @Test
    void refusesATextWithoutATree() {
        JsonText text = JsonText.of("{\"a\":1,}");
        JsonEditException edit = assertThrows(JsonEditException.class, () -> new Replace(A, X).applyTo(text));
        assertEquals(Reason.NOT_WELL_FORMED, edit.reason());
        JsonEditException set = assertThrows(JsonEditException.class, () -> JsonEdit.set(text, A, X));
        assertEquals(Reason.NOT_WELL_FORMED, set.reason());
    }

    @Test
    void refusesAResultBeyondTheLimits() {
        JsonText text = JsonText.read("[[1]]".getBytes(StandardCharsets.UTF_8), new JsonLimits(8, 2));
        Replace deep = new Replace(JsonPointer.of("0", "0"), JsonArray.EMPTY);
        assertEquals(Reason.BEYOND_LIMITS, assertThrows(JsonEditException.class, () -> deep.applyTo(text)).reason());
        Replace large = new Replace(JsonPointer.of("0", "0"), JsonValue.of(12345));
        assertEquals(Reason.BEYOND_LIMITS, assertThrows(JsonEditException.class, () -> large.applyTo(text)).reason());
    }

    @Test
    void setsOnlyWhereThereIsAHolder() {
        JsonText text = JsonText.of("{\"a\":[1],\"b\":2}");
        assertEquals(new Replace(A, X), JsonEdit.set(text, A, X));
        assertEquals(new Replace(JsonPointer.ROOT, X), JsonEdit.set(text, JsonPointer.ROOT, X));
        assertEquals(new InsertMember(JsonPointer.ROOT, 2, "-", X), JsonEdit.set(text, JsonPointer.of("-"), X));
        assertEquals(new InsertItem(A, 1, X), JsonEdit.set(text, A.child("-"), X));
        assertEquals(new InsertItem(A, 1, X), JsonEdit.set(text, A.child(1), X));
        assertEquals(List.of(Reason.INDEX_OUT_OF_RANGE, Reason.INDEX_OUT_OF_RANGE, Reason.NOT_A_CONTAINER,
                Reason.NO_SUCH_VALUE),
                Stream.of(A.child(2), A.child("x"), B.child("x"), JsonPointer.of("c", "x"))
                        .map(at -> assertThrows(JsonEditException.class, () -> JsonEdit.set(text, at, X)).reason())
                        .toList());
    }

    @Test
    void anEditThatChangesNothingGivesTheSameObject() {
        JsonText text = JsonText.of("{ \"a\" : [ 1.0, 2 ] , \"b\":{}, \"c\":[ ] }");
        JsonValue value = text.root().orElseThrow().toValue();
        assertSame(text, JsonEdit.applyAll(text, List.of(new Replace(JsonPointer.ROOT, value),
                new Replace(A, JsonValue.array(JsonValue.of(1), JsonValue.of(2))), new Replace(B, JsonObject.EMPTY),
                new Move(A, 1, 1), new MoveMember(B, 1), new RenameKey(A, "a"), new RemoveShadowed(A))));
    }

    @Test
    void keepsTheByteOrderMarkAndBytesThatAreNoText() {
        byte[] before = "\uFEFF{\"a\":\"?中?\",\"b\":\"??\", \"c\":1}".getBytes(StandardCharsets.UTF_8);
        byte[] after = "\uFEFF{\"a\":\"?文?\",\"b\":\"??\", \"c\":2, \"d\":3}".getBytes(StandardCharsets.UTF_8);
        JsonText text = JsonEdit.applyAll(JsonText.read(spoilt(before)),
                List.of(new Replace(A, JsonValue.of("\uFFFD文\uFFFD")),
                        new Replace(JsonPointer.of("c"), JsonValue.of(2)),
                        new InsertMember(JsonPointer.ROOT, 3, "d", JsonValue.of(3))));
        assertArrayEquals(spoilt(after), text.toBytes());
    }

    @Test
    void bytesThatMeetInATextDoNotBecomeACharacter() {
        byte[] bytes = {'"', (byte) 0xE4, (byte) 0xB8, 'x', (byte) 0xAD, '"'};
        JsonValue wanted = JsonValue.of("\uFFFD\uFFFD");
        JsonText text = new Replace(JsonPointer.ROOT, wanted).applyTo(JsonText.read(bytes));
        assertEquals(wanted, text.root().orElseThrow().toValue());
    }

    /// Puts a byte that is no UTF-8 where a question mark is.
    private static byte[] spoilt(byte[] bytes) {
        byte[] spoilt = bytes.clone();
        for (int i = 0; i < spoilt.length; i++) {
            if (spoilt[i] == '?') {
                spoilt[i] = (byte) 0xFE;
            }
        }
        return spoilt;
    }
}
