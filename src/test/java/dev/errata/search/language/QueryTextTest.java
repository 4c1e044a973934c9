package dev.errata.search.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the cases of `queries.txt`, which explains itself, and holds that no text is too odd to be read.
final class QueryTextTest {

    record Case(String text, String query, List<String> faults) {

        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = QueryTextTest.class.getResourceAsStream("queries.txt")) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(file.substring(file.indexOf("\n# ")).split("\n\n")).map(QueryTextTest::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String section) {
        List<String> lines = section.lines().filter(line -> !line.startsWith("# ") && !line.isEmpty()).toList();
        assertTrue(lines.get(1).startsWith("=>"), section);
        return new Case(lines.get(0), lines.get(1).substring(2).strip(),
                lines.stream().skip(2).map(line -> line.substring(3)).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatIsMeant(Case golden) {
        QueryText read = QueryText.parse(golden.text);
        assertEquals(golden.query, QueryDump.of(read));
        assertEquals(golden.faults, QueryDump.faults(read));
    }

    @Test
    void partsStandWhereTheyWereTyped() {
        String text = " -domain:(a OR b)  \"c d\" AND e";
        assertEquals(List.of("-domain:(a OR b)", "\"c d\"", "e"),
                QueryText.parse(text).parts().stream().map(part -> part.span().in(text)).toList());
    }

    @Test
    void alternativesAreOnePart() {
        String text = "a b OR c ";
        assertEquals(List.of("a b OR c"),
                QueryText.parse(text).parts().stream().map(part -> part.span().in(text)).toList());
    }

    @Test
    void refusesParenthesesWithoutEnd() {
        QueryText read = QueryText.parse("a " + "(".repeat(3_000) + "b");
        assertEquals("text~a", QueryDump.of(read));
        assertTrue(read.faults().stream().anyMatch(fault -> fault.kind() == QueryFault.Kind.TOO_DEEP));
    }

    @Property(tries = 3_000)
    void readsAnyTextAndPlacesItsFaultsWithin(@ForAll("texts") String text) {
        QueryText read = QueryText.parse(text);
        assertEquals(text, read.text());
        int before = 0;
        for (QueryText.Part part : read.parts()) {
            assertTrue(part.span().start() >= before && part.span().end() <= text.length());
            before = part.span().end();
        }
        for (QueryFault fault : read.faults()) {
            assertTrue(!fault.span().isEmpty() && fault.span().end() <= text.length(), fault::toString);
        }
    }

    @Property(tries = 1_000)
    void whatIsTypedAfterASpaceLeavesTheFinishedPartsAlone(@ForAll("texts") String text) {
        QueryText read = QueryText.parse("domain:redis confidence<0.5 " + text);
        boolean joinsByOr = read.parts().size() == 1;
        assertTrue(joinsByOr || QueryDump.of(read).startsWith("and(domain~redis confidence<0.5 ")
                || QueryDump.of(read).equals("and(domain~redis confidence<0.5)"), () -> QueryDump.of(read));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "内", "domain", "confidence", "has", "is", "workarounds", "sources", ":", "=",
                "<", ">=", "!=", "..", "0.5", "-", "-90d", "(", ")", "[", "]", "\"", "“", "/", "\\", "*", " ", " ", " ",
                "OR", "AND", "NOT", "none", "（", "：").list().ofMaxSize(14).map(parts -> String.join("", parts));
    }
}
