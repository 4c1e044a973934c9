package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonPointerTest {

    /// The examples of RFC 6901, section 5.
    @ParameterizedTest
    @CsvSource(value = {"'';", "/foo;foo", "/foo/0;foo|0", "/;''", "/a~1b;a/b", "/c%d;c%d", "/e^f;e^f", "/g|h;g:h",
            "/i\\j;i\\j", "/k\"l;k\"l", "'/ ';' '", "/m~0n;m~n", "/~01;~1",
            "//;''|''"}, delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, emptyValue = "", quoteCharacter = '\'')
    void readsAndWritesTheExamplesOfTheStandard(String text, String tokens) {
        JsonPointer pointer = JsonPointer.parse(text).orElseThrow();
        assertEquals(text, pointer.toString());
        List<String> expected = tokens == null
                ? List.of()
                : Stream.of(tokens.split("\\|", -1)).map(token -> token.replace("''", "").replace(':', '|')).toList();
        assertEquals(expected, pointer.tokens());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "#/a", "/~", "/~2", "/a~", " /a"})
    void refusesWhatIsNoPointer(String text) {
        assertEquals(Optional.empty(), JsonPointer.parse(text));
    }

    @Property
    boolean readsWhatItWrites(@ForAll List<String> tokens) {
        JsonPointer pointer = new JsonPointer(tokens);
        return JsonPointer.parse(pointer.toString()).equals(Optional.of(pointer));
    }

    @Test
    void goesUpAndDown() {
        JsonPointer pointer = JsonPointer.ROOT.child("a").child(10).child("~/");
        assertEquals("/a/10/~0~1", pointer.toString());
        assertEquals(Optional.of(JsonPointer.of("a", "10")), pointer.parent());
        assertEquals(Optional.of("~/"), pointer.last());
        assertEquals(Optional.empty(), JsonPointer.ROOT.parent());
        assertEquals(Optional.empty(), JsonPointer.ROOT.last());
        assertThrows(IndexOutOfBoundsException.class, () -> JsonPointer.ROOT.child(-1));
    }

    @Test
    void startsWithItselfAndWithWhatHoldsIt() {
        JsonPointer pointer = JsonPointer.of("a", "1");
        assertEquals(List.of(true, true, true, false, false),
                Stream.of(JsonPointer.ROOT, JsonPointer.of("a"), pointer, JsonPointer.of("a", "10"),
                        JsonPointer.of("a", "1", "b")).map(pointer::startsWith).toList());
    }

    @Test
    void ordersNearlyAsADocumentDoes() {
        List<JsonPointer> ordered = Stream
                .of("", "/a", "/a/0", "/a/2", "/a/2/x", "/a/10", "/a/99999999999999999999", "/a/-",
                        "/a/01", "/a/x", "/b")
                .map(text -> JsonPointer.parse(text).orElseThrow()).toList();
        assertEquals(ordered, ordered.reversed().stream().sorted().toList());
    }

    @Property
    boolean orderAgreesWithEquality(@ForAll List<String> left, @ForAll List<String> right) {
        JsonPointer one = new JsonPointer(left);
        JsonPointer other = new JsonPointer(right);
        int order = one.compareTo(other);
        return order == 0 == one.equals(other) && Integer.signum(order) == -Integer.signum(other.compareTo(one));
    }

    @Test
    void anIndexHasNoLeadingZeroAndFitsAnInt() {
        assertEquals(OptionalInt.of(0), JsonPointer.index("0"));
        assertEquals(OptionalInt.of(2147483647), JsonPointer.index("2147483647"));
        for (String token : List.of("", "-", "-1", "01", "+1", "1.0", "2147483648", "99999999999", "１")) {
            assertEquals(OptionalInt.empty(), JsonPointer.index(token), token);
        }
    }
}
