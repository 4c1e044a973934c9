package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexVolatileLiteralRuleTest {
    @ParameterizedTest
    @CsvSource({"at 0x7ffee4c0,0x7ffee4c0,at 0x[0-9a-fA-F]+", "pid 4711 died,4711,pid [0-9]+ died",
            "2026-11-23 12:00:01 oops,12:00:01,2026-11-23 [0-9]{2}:[0-9]{2}:[0-9]{2} oops",
            "open /home/anna/x,anna,open /home/[^/]+/x"})
    void tellsWhatChangesFromRunToRun(String pattern, String literal, String fixed) {
        Trial trial = Trial.of(new RegexVolatileLiteralRule(), "{\"regex\": \"" + pattern + "\"}");
        trial.isFixedTo("rule.regex-volatile-literal.fix[" + literal + ", " + general(pattern, literal, fixed) + "]",
                "{\"regex\": \"" + fixed + "\"}");
    }

    private static String general(String pattern, String literal, String fixed) {
        int start = pattern.indexOf(literal);
        int behind = pattern.length() - start - literal.length();
        return fixed.substring(start, fixed.length() - behind);
    }

    @Test
    void standsAtThePattern() {
        Trial.of(new RegexVolatileLiteralRule(), "{\"regex\": «\"thread 140213\"}")
                .finds(finding("/regex", "140213", "[0-9]+"));
    }

    @ParameterizedTest
    @CsvSource({"ORA-00942", "limit of 262144000 bytes", "pid [0-9]+", "0x[0-9a-f]+", "error 0x80"})
    void acceptsCodesConstantsAndWhatIsGeneralAlready(String pattern) {
        Trial.of(new RegexVolatileLiteralRule(), "{\"regex\": \"" + pattern + "\"}").findsNothing();
    }
}
