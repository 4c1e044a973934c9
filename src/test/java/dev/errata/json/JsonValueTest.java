package dev.errata.json;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JsonValueTest {

    @ParameterizedTest
    @CsvSource({"1, 1.0, true", "0.90, 0.9, true", "-0, 0, true", "0e5, 0.00, true", "-0.0, 0e-9, true",
            "1e2, 100, true",
            "1E+2, 100.0, true", "1200, 1.2e3, true", "12e-1, 1.2, true", "0.0012, 12e-4, true", "1, -1, false",
            "1, 10, false", "1.5e-3, 0.0015, true", "0.1, 0.10000000000000000001, false",
            "12345678901234567890, 12345678901234567891, false", "9007199254740993, 9007199254740992, false",
            "1e999999999, 1e999999999, true", "1e999999999, 10e999999998, true", "1e999999999, 1e999999998, false",
            "1e99999999999999999999, 0.1e100000000000000000000, true", "1e-999999999999, 1e999999999999, false",
            "1e007, 1e+7, true"})
    void comparesNumbersByValue(String left, String right, boolean same) {
        assertEquals(same, new JsonNumber(left).sameAs(new JsonNumber(right)));
        assertEquals(same, new JsonNumber(right).sameAs(new JsonNumber(left)));
    }

    @Property
    boolean agreesWithBigDecimal(@ForAll BigDecimal left, @ForAll BigDecimal right) {
        JsonNumber one = JsonValue.of(left);
        return one.sameAs(JsonValue.of(right)) == (left.compareTo(right) == 0)
                && one.sameAs(JsonValue.of(left.setScale(left.scale() + 3)))
                && one.sameAs(new JsonNumber(left.toPlainString()));
    }

    @Test
    void hugeNumbersCostNothing() {
        assertTimeoutPreemptively(ofSeconds(10), () -> {
            JsonNumber exponent = new JsonNumber("1e" + "9".repeat(1_000_000));
            JsonNumber digits = new JsonNumber("9".repeat(1_000_000) + ".0");
            assertEquals(false, exponent.sameAs(digits));
            assertEquals(true, digits.sameAs(new JsonNumber("9".repeat(1_000_000))));
            assertEquals(Optional.empty(), exponent.decimal());
            assertEquals(Double.POSITIVE_INFINITY, exponent.doubleValue());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "01", "+1", "1.", ".5", "1e", "1e+", "NaN", "Infinity", "1 ", "0x1", "1,0", "１"})
    void refusesAnythingElseAsANumber(String literal) {
        assertThrows(IllegalArgumentException.class, () -> new JsonNumber(literal));
    }

    @Test
    void keepsTheLiteralOfANumber() {
        assertEquals("1.50e-3", new JsonNumber("1.50e-3").toJson());
        assertEquals(Optional.of(new BigDecimal("0.00150")), new JsonNumber("1.50e-3").decimal());
        assertEquals(true, JsonValue.of(-12).isPlainInteger());
        assertEquals(false, new JsonNumber("1.0").isPlainInteger());
    }

    @Test
    void ignoresTheOrderOfMembersButNotOfItems() {
        JsonObject object = JsonObject.of(Map.entry("a", JsonValue.of(1)), Map.entry("b", JsonNull.NULL));
        assertEquals(true,
                object.sameAs(JsonObject.of(Map.entry("b", JsonNull.NULL), Map.entry("a", new JsonNumber("1.0")))));
        assertEquals(false, object.sameAs(object.with("c", JsonNull.NULL)));
        assertEquals(false, object.sameAs(object.without("b").with("c", JsonNull.NULL)));
        assertEquals(false, object.sameAs(JsonArray.EMPTY));
        JsonArray array = JsonValue.array(JsonValue.of(1), JsonValue.of("x"));
        assertEquals(true, array.sameAs(JsonValue.array(new JsonNumber("1e0"), JsonValue.of("x"))));
        assertEquals(false, array.sameAs(JsonValue.array(JsonValue.of("x"), JsonValue.of(1))));
        assertEquals(false, JsonBoolean.TRUE.sameAs(JsonValue.of("true")));
    }

    @Test
    void findsByPointer() {
        JsonValue value = JsonText.of("{\"a\":[{\"b\":1}]}").root().orElseThrow().toValue();
        assertEquals(Optional.of(JsonValue.of(1)), value.find(JsonPointer.of("a", "0", "b")));
        assertEquals(Optional.empty(), value.find(JsonPointer.of("a", "0", "b", "c")));
        assertEquals(Optional.empty(), value.find(JsonPointer.of("a", "1")));
    }

    @Test
    void formatsANewFile() {
        JsonObject object = JsonObject.of(Map.entry("中", JsonArray.EMPTY),
                Map.entry("a", JsonValue.array(JsonValue.of("é/"))));
        assertEquals("{\n  \"中\": [],\n  \"a\": [\n    \"é/\"\n  ]\n}\n", JsonText.formatted(object).text());
        assertEquals("{\"中\":[],\"a\":[\"é/\"]}", object.toJson());
    }
}
