package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.search.FuzzyHit;
import dev.errata.ui.fx.Marked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchedWordsTest {

    /// What is marked stands in brackets.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Connection timed out | timed          | Connection [timed] out
            TIMEOUT, then a timeout | timeout     | [TIMEOUT], then a [timeout]
            connection timeout   | time;timeout   | connection [timeout]
            out of memory        | out of memory  | [out of memory]
            连接超时，请重试     | 超时           | 连接[超时]，请重试
            disk full            | di*ll          | [di]sk fu[ll]
            banana               | ana            | b[anana]
            nothing of it        | timeout        | nothing of it
            any text             | *              | any text
            """)
    void marksEachWordWhereverItStands(String text, String words, String expected) {
        assertEquals(expected, inBrackets(SearchedWords.in(text, List.of(words.split(";")))));
    }

    private static String inBrackets(Marked marked) {
        StringBuilder shown = new StringBuilder(marked.text());
        for (FuzzyHit.Mark mark : marked.marks().reversed()) {
            shown.insert(mark.end(), ']').insert(mark.start(), '[');
        }
        return shown.toString();
    }
}
