package dev.errata.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the table `conformance.txt`, which explains itself.
final class ConformanceTest {

    private static final Pattern HEX = Pattern.compile("⟨([0-9A-F ]+)⟩");

    record Case(String verdict, String input, String outcome) {

        @Override
        public String toString() {
            return verdict + " " + input;
        }
    }

    static Stream<Case> cases() {
        try (InputStream in = ConformanceTest.class.getResourceAsStream("conformance.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = table.lines()
                    .filter(line -> line.startsWith("y |") || line.startsWith("n |") || line.startsWith("i |"))
                    .map(line -> line.split(" \\| ", -1))
                    .map(columns -> new Case(columns[0], columns[1], columns[2]))
                    .toList();
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsTheTableSays(Case row) {
        byte[] bytes = bytes(row.input);
        JsonText text = JsonText.read(bytes);
        String value = text.root().map(root -> root.toValue().toJson()).orElse("");
        String problems = text.problems().stream().map(ConformanceTest::describe).collect(Collectors.joining("; "));
        String actual = switch (row.verdict) {
            case "i" -> value + " ⇒ " + problems;
            default -> value + problems;
        };
        assertEquals(new String(bytes(row.outcome), StandardCharsets.UTF_8), actual);
        assertArrayEquals(bytes, text.toBytes());
    }

    private static String describe(JsonProblem problem) {
        String pointer = problem.pointer().isRoot() ? "#" : problem.pointer().toString();
        return problem.fault() + "@" + problem.position() + " " + pointer + " ("
                + String.join(", ", problem.arguments()) + ")";
    }

    private static byte[] bytes(String shown) {
        String text = shown.replace('␊', '\n').replace('␍', '\r').replace('␉', '\t').replace('␀', '\0');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher hex = HEX.matcher(text);
        int end = 0;
        for (MatchResult match : hex.results().toList()) {
            out.writeBytes(text.substring(end, match.start()).getBytes(StandardCharsets.UTF_8));
            out.writeBytes(HexFormat.ofDelimiter(" ").parseHex(match.group(1)));
            end = match.end();
        }
        out.writeBytes(text.substring(end).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
