package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class EvidenceNoSourceRuleTest {
    @Test
    void tellsARecordWithoutASource() {
        Trial.of(new EvidenceNoSourceRule(),
                """
                        {"workarounds": [{"action": "x", "sources": []}], "official_doc_url": "https://b.org/x", "evidence_count": «1}""")
                .finds(finding("/evidence_count"));
    }

    @Test
    void isSilentWhereOneItemHasOne() {
        Trial.of(new EvidenceNoSourceRule(), """
                {"dead_ends": [{"sources": ["https://a.org/1"]}], "workarounds": [{"action": "x"}]}""").findsNothing();
    }

    @Test
    void isSilentOnARecordThatAdvisesNothing() {
        Trial.of(new EvidenceNoSourceRule(), """
                {"dead_ends": [], "workarounds": [], "evidence_count": 0}""").findsNothing();
    }
}
