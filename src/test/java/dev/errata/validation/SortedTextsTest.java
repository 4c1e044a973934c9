package dev.errata.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SortedTextsTest {

    /// A number stands for a path: one that is even is added, an odd one takes the path before it away.
    @Property
    void isTheSameAsATreeWhateverIsAddedAndRemoved(@ForAll List<@IntRange(max = 40) Integer> steps) {
        SortedTexts paths = new SortedTexts();
        TreeSet<String> expected = new TreeSet<>();
        for (int step : steps) {
            String path = "a/" + step / 2;
            boolean changed = step % 2 == 0 ? paths.add(path) : paths.remove(path);
            assertThat(changed).isEqualTo(step % 2 == 0 ? expected.add(path) : expected.remove(path));
            assertThat(paths).containsExactlyElementsOf(expected);
            assertThat(paths.contains(path)).isEqualTo(expected.contains(path));
        }
        assertThat(paths).isEqualTo(expected).hasSize(expected.size());
    }
}
