package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.task.Cancellation;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstructTableTest {

    static Stream<Arguments> cells() throws IOException {
        return ConstructTable.rows().stream()
                .flatMap(row -> Arrays.stream(Flavour.values()).map(flavour -> Arguments.of(flavour, row)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cells")
    void readsEachConstructAsItsFlavourDoes(Flavour flavour, ConstructTable.Row row) {
        assertEquals(row.expected(flavour), verdict(row, flavour));
    }

    private static String verdict(ConstructTable.Row row, Flavour flavour) {
        return switch (Patterns.compile(row.pattern(), new PatternOptions(flavour, row.flags()))) {
            case PatternFault fault -> fault.kind().name();
            case CompiledPattern pattern -> {
                MatchOutcome outcome = pattern.find(row.subject(), 0, Budget.DEFAULT, Cancellation.NEVER);
                assertEquals(Optional.empty(), outcome.stop());
                yield outcome.first().map(match -> match.start() + "-" + match.end()).orElse("no");
            }
        };
    }
}
