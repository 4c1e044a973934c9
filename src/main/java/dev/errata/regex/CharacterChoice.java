package dev.errata.regex;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Characters that may stand at a place, without regard to case: each stands for all that equal it.
///
/// @param low    the ASCII characters up to 63, a bit each
/// @param high   those from 64 to 127; no upper-case letter
/// @param others characters beyond ASCII, as [CaseFold] has them
/// @param anyOther whether any character beyond ASCII may stand there
public record CharacterChoice(long low, long high, Set<Integer> others, boolean anyOther) {

    /// Any character at all.
    public static final CharacterChoice ANY = new CharacterChoice(-1L, -1L & ~upperCase(), Set.of(), true);

    private static final CharacterChoice[] ASCII = new CharacterChoice[128];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = of(List.of(c));
        }
    }

    public CharacterChoice {
        others = anyOther ? Set.of() : Set.copyOf(others);
        if ((high & upperCase()) != 0) {
            throw new IllegalArgumentException("upper case");
        }
    }

    private static long upperCase() {
        return ((1L << 26) - 1) << ('A' - 64);
    }

    /// This character, and those that equal it.
    static CharacterChoice of(int codePoint) {
        return codePoint < ASCII.length ? ASCII[codePoint] : of(List.of(codePoint));
    }

    /// These characters, and none else.
    static CharacterChoice of(Collection<Integer> codePoints) {
        return of(codePoints, false);
    }

    /// These characters, and perhaps all beyond ASCII.
    static CharacterChoice of(Collection<Integer> codePoints, boolean anyOther) {
        long low = 0;
        long high = 0;
        Set<Integer> others = new TreeSet<>();
        for (int codePoint : codePoints) {
            int folded = CaseFold.of(codePoint);
            if (folded < 64) {
                low |= 1L << folded;
            } else if (folded < 128) {
                high |= 1L << folded - 64;
            } else {
                others.add(folded);
            }
        }
        return new CharacterChoice(low, high, others, anyOther);
    }

    /// The characters that both have, as far as is known: of two choices that may have what is beyond ASCII, such as `\w` and `\s`,
    /// nobody knows whether it is the same, unless they share something else.
    CharacterChoice and(CharacterChoice other) {
        Set<Integer> common = new TreeSet<>();
        if (anyOther || other.anyOther) {
            common.addAll(anyOther ? other.others : others);
        } else {
            common.addAll(others);
            common.retainAll(other.others);
        }
        boolean share = (low & other.low) != 0 || (high & other.high) != 0;
        return new CharacterChoice(low & other.low, high & other.high, common, share && anyOther && other.anyOther);
    }

    /// Whether no character may stand there.
    boolean isEmpty() {
        return low == 0 && high == 0 && others.isEmpty() && !anyOther;
    }
}
