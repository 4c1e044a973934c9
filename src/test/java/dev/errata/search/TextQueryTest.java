package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextQueryTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"`Fork failed`,`fork|failed`",
            "`\"Fork  failed\" redis`,`fork failed|redis`",
            "`\"not clo`,`not clo`", "`a\"b c\"d`,`a|b c|d`", "`“无法 分配”内存`,`无法 分配|内存`", "`a A a`,`a`"})
    void readsWordsAndPhrases(String typed, String terms) {
        assertEquals(new TextQuery(Arrays.asList(terms.split("\\|"))), TextQuery.parse(typed));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"``", "`   `", "`\"`", "`\"\"`", "`\" \"`"})
    void asksForNothing(String typed) {
        assertTrue(TextQuery.parse(typed).isAll());
    }

    @Test
    void everyTermHasToOccur() {
        IndexedRecord record = Samples.clean(Samples.record("redis/oom", "\"x\":\"Out of memory\",\"y\":\"内存不足\""));
        assertTrue(TextQuery.parse("MEM 内存 redis").matches(record));
        assertTrue(TextQuery.parse("\"of mem\"").matches(record));
        assertFalse(TextQuery.parse("\"memory of\"").matches(record));
        assertFalse(TextQuery.parse("memory disk").matches(record));
    }

    @Test
    void aLongerWordOrOneMoreNarrows() {
        TextQuery before = TextQuery.parse("mem");
        assertTrue(TextQuery.parse("memory").narrows(before));
        assertTrue(TextQuery.parse("disk mem").narrows(before));
        assertTrue(before.narrows(RecordQuery.ALL));
        assertFalse(TextQuery.parse("me").narrows(before));
        assertFalse(TextQuery.parse("disk").narrows(before));
    }

    @Property
    void whatNarrowsMatchesNoMore(@ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 12) String text,
            @ForAll List<@CharRange(from = 'a', to = 'c') @StringLength(max = 3) String> one,
            @ForAll List<@CharRange(from = 'a', to = 'c') @StringLength(max = 3) String> other) {
        IndexedRecord record = Samples.clean(Samples.record("x/y", "\"t\":\"" + text + "\""));
        TextQuery narrow = new TextQuery(one);
        TextQuery wide = new TextQuery(other);
        if (narrow.narrows(wide) && narrow.matches(record)) {
            assertTrue(wide.matches(record));
        }
    }
}
