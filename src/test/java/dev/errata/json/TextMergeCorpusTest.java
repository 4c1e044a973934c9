package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The laws of merging on real files: two changes that have nothing to do with each other give what one after the other gives.
final class TextMergeCorpusTest {
    private static final long SEED = 20_261_126L;

    @Test
    void changesOfTwoValuesGiveTheBytesOfOneAfterTheOther() {
        List<Corpus.File> files = Corpus.files("records");
        RandomEdits edits = new RandomEdits(new Random(SEED));
        for (int i = 0; i < 4_000; i++) {
            JsonText base = edits.pick(files).text();
            List<JsonPointer> scalars = new ArrayList<>(RandomEdits.nodes(base).keySet());
            scalars.removeIf(at -> !(base.find(at).orElseThrow() instanceof ScalarNode));
            JsonPointer first = edits.pick(scalars);
            scalars.remove(first);
            JsonEdit mine = new JsonEdit.Replace(first, edits.value(0));
            JsonEdit theirs = new JsonEdit.Replace(edits.pick(scalars), edits.value(0));
            assertEquals(new TextMerge.Merged(theirs.applyTo(mine.applyTo(base))),
                    TextMerge.of(base, mine.applyTo(base), theirs.applyTo(base)), () -> mine + " and " + theirs);
        }
    }

    @Test
    void editsOfTwoPlacesGiveTheValueOfOneAfterTheOtherOrAreSaidToTouch() {
        List<Corpus.File> files = Corpus.files("records");
        RandomEdits edits = new RandomEdits(new Random(SEED));
        int merged = 0;
        int apart = 0;
        while (apart < 2_000) {
            JsonText base = edits.pick(files).text();
            JsonEdit mine = edits.any(base);
            JsonEdit theirs = edits.any(base);
            JsonPointer first = EditLaws.touched(mine);
            JsonPointer second = EditLaws.touched(theirs);
            if (first.startsWith(second) || second.startsWith(first)) {
                continue;
            }
            apart++;
            TextMerge merge = TextMerge.of(base, mine.applyTo(base), theirs.applyTo(base));
            if (merge instanceof TextMerge.Merged(JsonText text)) {
                merged++;
                assertEquals(theirs.applyTo(mine.applyTo(base)).root().orElseThrow().toValue(),
                        text.root().orElseThrow().toValue(), () -> mine + " and " + theirs + "\n" + base);
            }
        }
        assertTrue(merged > apart * 0.99, merged + " of " + apart);
    }
}
