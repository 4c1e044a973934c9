package dev.errata.curation;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A number that some rule goes by, and that a folder may set under its [#word()] in the table `[thresholds]`.
public enum Threshold {
    /// How many other errors a pattern may catch before it is too broad.
    BROAD_CATCHES("10", "1", "100000"),
    /// How many collisions of one pattern are named one by one.
    NAMED_COLLISIONS("10", "1", "1000"),
    /// How many letters and digits a bare alternative has at most to be weak.
    WEAK_BRANCH_LETTERS("4", "1", "40"),
    /// How long a text is at least to be told as reused.
    REUSED_LENGTH("40", "10", "10000"),
    /// How many errors share a text when it is reused.
    REUSED_ERRORS("3", "2", "100000"),
    /// How much evidence high confidence wants.
    EVIDENCE_FEW("3", "1", "1000"),
    /// How much confidence less evidence bears.
    CONFIDENCE_WITH_FEW("0.3", "0", "1"),
    /// The fix success rate from which on an error may be called resolvable.
    RESOLVABLE_FIX("0.7", "0", "1"),
    /// The fix success rate under which an error may be called not resolvable.
    UNRESOLVABLE_FIX("0.2", "0", "1"),
    /// The confidence that both want.
    RESOLVABLE_CONFIDENCE("0.6", "0", "1"),
    /// The fail rate under which a dead end is weak.
    WEAK_DEAD_END("0.5", "0", "1");

    private final BigDecimal usual;
    private final BigDecimal least;
    private final BigDecimal most;

    Threshold(String usual, String least, String most) {
        this.usual = new BigDecimal(usual);
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /// The key in the settings file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The threshold with this [#word()].
    public static Optional<Threshold> ofWord(String word) {
        for (Threshold threshold : values()) {
            if (threshold.word().equals(word)) {
                return Optional.of(threshold);
            }
        }
        return Optional.empty();
    }

    /// What holds where the folder says nothing.
    public BigDecimal usual() {
        return usual;
    }

    /// Whether a folder may set this number: within bounds, and whole where the usual one is.
    public boolean allows(BigDecimal number) {
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0
                && (usual.scale() > 0 || number.stripTrailingZeros().scale() <= 0);
    }
}
