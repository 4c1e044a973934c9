package dev.errata.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Two changes of the same text made one, where they do not touch the same value, key or stretch of white space.
public sealed interface TextMerge {

    /// Both changes are in the text.
    record Merged(JsonText text) implements TextMerge {}

    /// Both changes touch the same values, or bring something to the same place.
    ///
    /// @param places where in the text that both started from; none where that is no JSON
    record Touching(List<JsonPointer> places) implements TextMerge {
        public Touching {
            places = List.copyOf(places);
        }
    }

    /// Both changes together would break the text, which one of them alone does not.
    record Breaking() implements TextMerge {}

    /// Merges `mine` and `theirs`, both of which were made from `base`; bytes that neither has touched stay as they are in
    /// `mine`.
    static TextMerge of(JsonText base, JsonText mine, JsonText theirs) {
        if (mine.sameBytes(base) || mine.sameBytes(theirs)) {
            return new Merged(theirs);
        }
        if (theirs.sameBytes(base)) {
            return new Merged(mine);
        }
        if (theirs.text().equals(base.text())) {
            return new Touching(List.of(JsonPointer.ROOT));
        }
        TextMerge first = of(base, mine, theirs, TokenHunk.Choice.FIRST);
        if (first instanceof Merged) {
            return first;
        }
        // Two neighbours in a list share one comma, which may be counted to either.
        return of(base, mine, theirs, TokenHunk.Choice.LAST) instanceof Merged last ? last : first;
    }

    private static TextMerge of(JsonText base, JsonText mine, JsonText theirs, TokenHunk.Choice choice) {
        TokenPatch own = TokenPatch.between(base.text(), mine.text(), choice);
        TokenPatch other = TokenPatch.between(base.text(), theirs.text(), choice);
        List<Integer> touched = other.touchedBy(own);
        if (!touched.isEmpty()) {
            return new Touching(places(base, touched));
        }
        JsonText merged = mine.withText(other.after(own).applyTo(mine.text()));
        return mine.isWellFormed() && theirs.isWellFormed() && isWorse(merged, base, mine, theirs)
                ? new Breaking()
                : new Merged(merged);
    }

    private static boolean isWorse(JsonText merged, JsonText base, JsonText mine, JsonText theirs) {
        int expected = mine.problems().size() + theirs.problems().size() - base.problems().size();
        return !merged.isWellFormed() || base.isWellFormed() && merged.problems().size() > expected;
    }

    private static List<JsonPointer> places(JsonText base, List<Integer> offsets) {
        Set<JsonPointer> places = new LinkedHashSet<>();
        offsets.forEach(offset -> base.pointerAt(offset).ifPresent(places::add));
        return List.copyOf(places);
    }
}
