package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class SchemaUnknownFieldRuleTest {
    @Test
    void tellsUnknownMembersAtAnyDepthButNotWithinThem() {
        Trial.of(new SchemaUnknownFieldRule(),
                """
                        {"rootcause": «{"a": 1}, "workarounds": [{"note": «"x", "action": "a"}], "transition_graph": {"next": «[]}}""")
                .finds(finding("/rootcause", "rootcause"), finding("/workarounds/0/note", "note"),
                        finding("/transition_graph/next", "next"));
    }

    @Test
    void letsNamesOfAMapBe() {
        Trial.of(new SchemaUnknownFieldRule(), """
                {"os_specific": {"linux": {"any": "thing"}}}""").findsNothing();
    }

    @Test
    void knowsTheMembersOfErrorCanon() {
        Trial.of(new SchemaUnknownFieldRule(),
                """
                        {"schema_version": "1.0.0", "error": {"signature": "s"}, "verdict": {"summary": "s", "mood": «1}, "environment": {"runtime": {"name": "go"}}, "metadata": {"evidence_count": 1}}""")
                .finds(finding("/verdict/mood", "mood"));
    }
}
