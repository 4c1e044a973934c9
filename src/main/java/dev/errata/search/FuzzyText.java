package dev.errata.search;

import dev.errata.search.FuzzyHit.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What somebody types to find a thing by its name: a few of its letters in order (`rvc` for “Review changes”). Several words may
/// come in any order. Case does not matter. Letters that begin a word, or follow each other, count for more; gaps cost.
public final class FuzzyText {
    private final List<FuzzyWord> words;

    private FuzzyText(List<FuzzyWord> words) {
        this.words = words;
    }

    public static FuzzyText of(String typed) {
        String text = typed.strip();
        return new FuzzyText(text.isEmpty()
                ? List.of()
                : List.of(text.toLowerCase(Locale.ROOT).split("\\s+")).stream().distinct().map(FuzzyWord::new)
                        .toList());
    }

    /// Whether nothing was typed: then every text fits.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// How the whole of what was typed fits into one text.
    public Optional<FuzzyHit> in(String text) {
        return inAny(List.of(text)).map(hits -> hits.getFirst());
    }

    /// How what was typed fits into several texts about one thing, each word into the text where it fits best, of equals the
    /// first. There is one hit a text; its score is the whole's.
    public Optional<List<FuzzyHit>> inAny(List<String> texts) {
        List<BitSet> places = new ArrayList<>();
        texts.forEach(text -> places.add(new BitSet()));
        int score = 0;
        for (FuzzyWord word : words) {
            int best = FuzzyWord.NO_FIT;
            int bestText = -1;
            for (int i = 0; i < texts.size(); i++) {
                int fit = word.score(texts.get(i));
                if (fit > best) {
                    best = fit;
                    bestText = i;
                }
            }
            if (bestText < 0) {
                return Optional.empty();
            }
            score += best;
            word.mark(texts.get(bestText), places.get(bestText));
        }
        int whole = score;
        return Optional.of(places.stream().map(set -> new FuzzyHit(whole, marks(set))).toList());
    }

    private static List<Mark> marks(BitSet places) {
        List<Mark> marks = new ArrayList<>();
        for (int start = places.nextSetBit(0); start >= 0;) {
            int end = places.nextClearBit(start);
            marks.add(new Mark(start, end));
            start = places.nextSetBit(end);
        }
        return marks;
    }
}
