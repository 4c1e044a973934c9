package dev.errata.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.curation.Severity;
import dev.errata.json.JsonPointer;
import dev.errata.validation.Finding;
import dev.errata.validation.Fixing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemGroupTest {
    private static Finding finding(String rule, Severity severity, int line) {
        return new Finding("a/b.json", Optional.of("a/b"), rule, severity, JsonPointer.of("line" + line), line, 1,
                List.of(), Fixing.NONE);
    }

    @Test
    void findingsOfOneRuleAreOneGroupGravestFirst() {
        Finding late = finding("text-empty", Severity.ERROR, 9);
        Finding early = finding("text-empty", Severity.ERROR, 2);
        Finding hint = finding("url-root", Severity.INFO, 1);
        Finding warning = finding("zh-missing", Severity.WARNING, 3);
        assertEquals(List.of(new ProblemGroup("text-empty", Severity.ERROR, List.of(early, late)),
                new ProblemGroup("zh-missing", Severity.WARNING, List.of(warning)),
                new ProblemGroup("url-root", Severity.INFO, List.of(hint))),
                ProblemGroup.of(List.of(hint, late, warning, early)));
    }

    @Test
    void oneRuleAtTwoSeveritiesIsTwoGroups() {
        Finding error = finding("regex-complexity", Severity.ERROR, 1);
        Finding hint = finding("regex-complexity", Severity.INFO, 1);
        assertEquals(List.of(new ProblemGroup("regex-complexity", Severity.ERROR, List.of(error)),
                new ProblemGroup("regex-complexity", Severity.INFO, List.of(hint))),
                ProblemGroup.of(List.of(hint, error)));
    }
}
