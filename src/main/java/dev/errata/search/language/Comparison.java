package dev.errata.search.language;

import java.util.Optional;

/// How a number or a day compares with a bound.
public enum Comparison {
    LESS("<"), AT_MOST("<="), GREATER(">"), AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    /// The sign in the language, such as `<=`.
    public String sign() {
        return sign;
    }

    /// The comparison with this [#sign()].
    public static Optional<Comparison> ofSign(String sign) {
        for (Comparison comparison : values()) {
            if (comparison.sign.equals(sign)) {
                return Optional.of(comparison);
            }
        }
        return Optional.empty();
    }

    /// Whether it holds for a value whose `compareTo` with the bound gave `order`.
    public boolean holds(int order) {
        return switch (this) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }
}
