package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class EvidenceUnshownRuleTest {
    @Test
    void countsEachLinkOnce() {
        Trial.of(new EvidenceUnshownRule(),
                """
                        {"workarounds": [{"action": "x", "sources": ["https://a.org/1", "https://a.org/2", "https://a.org/1"]}], "evidence_count": «3}""")
                .finds(finding("/evidence_count", "3", "2"));
    }

    @Test
    void countsTheOfficialPageToo() {
        Trial.of(new EvidenceUnshownRule(),
                """
                        {"workarounds": [{"action": "x", "sources": ["https://a.org/1", "https://a.org/2", "https://a.org/1"]}], "official_doc_url": "https://b.org/x", "evidence_count": 3}""")
                .findsNothing();
    }

    @Test
    void leavesARecordWithoutSourcesToTheOtherRule() {
        Trial.of(new EvidenceUnshownRule(), """
                {"workarounds": [{"action": "x"}], "evidence_count": 3}""").findsNothing();
    }
}
