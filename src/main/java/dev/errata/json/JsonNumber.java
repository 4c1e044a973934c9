package dev.errata.json;

import java.math.BigDecimal;
import java.util.Optional;

/// A JSON number as it is spelt (`1.50e-3`, twenty digits, `1e999999999`). Nothing here ever expands an exponent, so that a
/// short literal costs little whatever number it stands for.
public record JsonNumber(String literal) implements JsonValue {

    /// Throws [IllegalArgumentException] if the literal is no number in the grammar of JSON.
    public JsonNumber {
        if (!NumberGrammar.matches(literal)) {
            throw new IllegalArgumentException("not a JSON number: " + literal);
        }
    }

    /// The numeric value. Empty where the exponent is beyond what a [BigDecimal] holds (about ± 2 · 10⁹). Do not expand the
    /// result (`toBigInteger`, `toPlainString`, `setScale`) without a look at its scale.
    public Optional<BigDecimal> decimal() {
        try {
            return Optional.of(new BigDecimal(literal));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /// The nearest `double`; infinite where the number is too large for one.
    public double doubleValue() {
        return Double.parseDouble(literal);
    }

    /// True if the number is written without a fraction and an exponent.
    public boolean isPlainInteger() {
        return literal.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    @Override
    public boolean sameAs(JsonValue other) {
        return other instanceof JsonNumber number
                && (literal.equals(number.literal) || NumberKey.of(literal).equals(NumberKey.of(number.literal)));
    }
}
