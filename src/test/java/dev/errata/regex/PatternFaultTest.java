package dev.errata.regex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternFaultTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"ab(c 2 UNCLOSED_GROUP", "ab(?:c 2 UNCLOSED_GROUP", "a(?#b 1 UNCLOSED_GROUP",
            "ab) 2 UNOPENED_GROUP", "ab[c 2 UNCLOSED_CLASS", "a|*b 2 DANGLING_QUANTIFIER", "a** 2 BAD_QUANTIFIER",
            "a{3,2} 2 BAD_QUANTIFIER", "ab\\qc 2 BAD_ESCAPE", "ab\\ 2 BAD_ESCAPE", "a[z-b] 2 BAD_RANGE",
            "a(?<=b+)c 1 LOOK_BEHIND_VARIABLE", "(?P<n>a)(?P=m) 12 UNKNOWN_GROUP",
            "(?P<n>a)(?P<n>b) 12 DUPLICATE_GROUP",
            "(?P<1>a) 4 BAD_GROUP_NAME", "ab(?i)c 2 BAD_FLAG", "a(?z:b) 2 BAD_GROUP", "ab(?<n>c) 3 BAD_GROUP",
            "ab(?(1)c) 2 NOT_SUPPORTED", "a(b)(?<=\\1)c 8 NOT_SUPPORTED", "\\w\\w(?:){9999999}x 8 TOO_COSTLY",
            "x{3000000000} 1 TOO_LARGE", "😀😀(b 4 UNCLOSED_GROUP", "😀[b-a] 3 BAD_RANGE"})
    void pointsAtTheFaultInThePatternAsItWasWritten(String pattern, int offset, PatternFaultKind kind) {
        PatternFault fault = fault(pattern, Flavour.PYTHON);
        assertEquals(new PatternFault(offset, kind, fault.engineMessage()), fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {"😀😀(b 6 UNCLOSED_GROUP", "😀[b-a] 5 BAD_RANGE", "ab\\qc 3 BAD_ESCAPE",
            "a(?#b) 3 BAD_GROUP", "a(?P<n>b) 3 BAD_GROUP", "(?<n>a)(?<n>b) 11 DUPLICATE_GROUP",
            "(?<n>a)\\k<m> 11 UNKNOWN_GROUP", "a(?z)b 3 BAD_FLAG", "\\p{Nope} 7 BAD_ESCAPE", "ab) 2 UNOPENED_GROUP"})
    void pointsWhereJavaPoints(String pattern, int offset, PatternFaultKind kind) {
        PatternFault fault = fault(pattern, Flavour.JAVA);
        assertEquals(new PatternFault(offset, kind, fault.engineMessage()), fault);
    }

    private static PatternFault fault(String pattern, Flavour flavour) {
        return assertInstanceOf(PatternFault.class, Patterns.compile(pattern, PatternOptions.DEFAULT.in(flavour)));
    }
}
