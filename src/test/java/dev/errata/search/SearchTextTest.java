package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"` Fork  FAILED\n\tnow `,`fork failed now`", "`ÄÖ É`,`äö é`",
            "`无法 分配`,`无法 分配`", "`ΣΑΣ`,`σασ`", "`a\u00a0b`,`a b`", "`  `,``"})
    void foldsCaseAndWhiteSpace(String text, String folded) {
        assertEquals(folded, SearchText.fold(text));
    }

    @Test
    void holdsStringsAtAnyDepthAndThePath() {
        SearchText text = SearchText.of(Samples.record("redis/oom", """
                "a":{"b":[{"c":"Deep Inside"},"无法分配内存"]},"n":17,"tags":["Linux"]"""));
        assertTrue(text.contains("deep inside"));
        assertTrue(text.contains("分配"));
        assertTrue(text.contains("linux"));
        assertTrue(text.contains("oom.json"));
    }

    @Test
    void holdsNeitherKeysNorNumbers() {
        SearchText text = SearchText.of(Samples.record("redis/oom", "\"signature\":\"x\",\"confidence\":0.75"));
        assertFalse(text.contains("signature"));
        assertFalse(text.contains("0.75"));
    }

    @Test
    void nothingIsFoundAcrossTwoValues() {
        SearchText text = SearchText.of(Samples.record("a/b", "\"x\":\"out of\",\"y\":\"memory\""));
        assertFalse(text.contains("out of memory"));
        assertFalse(text.contains("of memory"));
    }

    @Test
    void readsEscapes() {
        assertTrue(SearchText.of(Samples.record("a/b", "\"x\":\"\\u5185\\u5b58 \\\"Q\\\"\"")).contains("内存 \"q\""));
    }

    @Test
    void holdsTheWholeTextOfAFileThatIsNoJson() {
        assertTrue(SearchText.of(Samples.file("a/b.json", "{\"id\": \"a/b\", <<<<<<< HEAD")).contains("<<<<<<< head"));
    }
}
