package dev.errata.validation.rule;

import dev.errata.json.JsonNumber;
import dev.errata.json.ScalarNode;
import dev.errata.json.Span;
import dev.errata.record.ErrorRecord;
import dev.errata.record.FieldSchema;
import java.math.BigDecimal;
import java.util.Optional;

/// The numbers that a field takes.
record Range(Optional<BigDecimal> minimum, Optional<BigDecimal> maximum) {

    static Range of(FieldSchema schema) {
        return new Range(schema.minimum(), schema.maximum());
    }

    /// Whether the number is too small or too large; one that is too large to be computed with is.
    boolean isOutside(JsonNumber number) {
        Optional<BigDecimal> value = ErrorRecord.number(new ScalarNode(new Span(0, 0), number));
        if (value.isEmpty()) {
            double rough = number.doubleValue();
            return minimum.filter(bound -> rough < bound.doubleValue()).isPresent()
                    || maximum.filter(bound -> rough > bound.doubleValue()).isPresent();
        }
        return minimum.filter(bound -> value.get().compareTo(bound) < 0).isPresent()
                || maximum.filter(bound -> value.get().compareTo(bound) > 0).isPresent();
    }
}
