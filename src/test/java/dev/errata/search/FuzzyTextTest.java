package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTextTest {

    /// Marked letters stand in brackets.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rc | [R]eview [c]hanges", "revch | [Rev]iew [ch]anges", "CHANGES | Review [changes]",
            "ch rev | [Rev]iew [ch]anges", "svc | [S]a[v]e all [c]hanges", "oom | redis/[oom]-maxmemory",
            "ofm | redis/[o]om-[f]ull-[m]emory", "npe | [N]ull[P]ointer[E]xception", "np | jdk/[N]ull[P]ointer",
            "更改 | 保存所有[更改]", "保更 | [保]存所有[更]改", "in | Show [in] find", "e1 | redis/err-[e1]"})
    void marksTheLettersThatAReaderWouldHaveMeant(String typed, String marked) {
        assertEquals(marked, marked(typed, marked.replaceAll("[\\[\\]]", "")));
    }

    @ParameterizedTest
    @CsvSource({"cr,Review changes", "xyz,Review changes", "savex,Save", "save open,Save all",
            "sh,The case of others", "abcdefghij,abcdefghxixj"})
    void refusesLettersThatAreMissingOrOutOfOrder(String typed, String text) {
        assertEquals(Optional.empty(), FuzzyText.of(typed).in(text));
    }

    @Test
    void refusesLettersThatAreScatteredOverASentence() {
        assertEquals(Optional.empty(),
                FuzzyText.of("redisoom").in("The server said that it is low on memory because somebody filled it"));
    }

    /// Of each line the texts stand in the order in which they are to be offered.
    @ParameterizedTest
    @CsvSource({"save,Save all|Unsaved|Show all values eagerly", "re,Redo|Show records|Filter by",
            "np,new-place|NullPointer|Not so polite", "oom,oom-score|docker-oom|out of memory|zoom"})
    void ranksBeginningsBeforeMiddlesBeforeScatteredLetters(String typed, String texts) {
        FuzzyText wanted = FuzzyText.of(typed);
        List<String> given = List.of(texts.split("\\|"));
        List<String> ranked = given.stream().sorted(Comparator.comparing(text -> -score(wanted, text))).toList();
        assertEquals(given, ranked);
    }

    @Test
    void nothingTypedFitsEverything() {
        assertEquals(Optional.of(new FuzzyHit(0, List.of())), FuzzyText.of("  ").in("anything"));
        assertTrue(FuzzyText.of(" ").isEmpty());
    }

    @Test
    void eachWordIsLookedForWhereItFitsBest() {
        List<FuzzyHit> hits = FuzzyText.of("view dark").inAny(List.of("深色主题", "View", "view theme-dark")).orElseThrow();
        assertEquals(List.of(), hits.get(0).marks());
        assertEquals(List.of(new FuzzyHit.Mark(0, 4)), hits.get(1).marks());
        assertEquals(List.of(new FuzzyHit.Mark(11, 15)), hits.get(2).marks());
    }

    @Test
    void looksAtTheBeginningOfAVeryLongTextOnly() {
        String page = "needle " + "hay ".repeat(10_000);
        assertEquals(List.of(new FuzzyHit.Mark(0, 6)), FuzzyText.of("needle").in(page).orElseThrow().marks());
        assertEquals(Optional.empty(), FuzzyText.of("needle").in("hay ".repeat(10_000) + "needle"));
    }

    @Property
    void marksSpellWhatWasTyped(@ForAll @Chars({'a', 'b', 'A', '-', '1'}) @StringLength(max = 40) String text,
            @ForAll @Chars({'a', 'b', '1'}) @StringLength(min = 1, max = 6) String typed) {
        FuzzyText.of(typed).in(text).ifPresent(hit -> assertEquals(typed, hit.marks().stream()
                .map(mark -> text.substring(mark.start(), mark.end())).collect(Collectors.joining())
                .toLowerCase(Locale.ROOT)));
    }

    @Property
    void everyPartOfATextFindsIt(
            @ForAll @Chars({'a', 'b', 'c', 'D', '/'}) @StringLength(min = 3, max = 30) String text) {
        String part = text.substring(1, text.length() - 1);
        assertTrue(FuzzyText.of(part).in(text).isPresent());
    }

    private static int score(FuzzyText wanted, String text) {
        return wanted.in(text).map(FuzzyHit::score).orElse(0);
    }

    private static String marked(String typed, String text) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (FuzzyHit.Mark mark : FuzzyText.of(typed).in(text).orElseThrow().marks()) {
            marked.append(text, at, mark.start()).append('[').append(text, mark.start(), mark.end()).append(']');
            at = mark.end();
        }
        return marked.append(text.substring(at)).toString();
    }
}
