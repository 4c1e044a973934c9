package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class EvidenceConfidenceRuleTest {
    @Test
    void tellsConfidenceWithLittleEvidence() {
        Trial.of(new EvidenceConfidenceRule(), """
                {"confidence": «0.31, "evidence_count": 2}""").finds(finding("/confidence", "0.31", "2", "0.3"));
    }

    @Test
    void looksIntoErrorCanonToo() {
        Trial.of(new EvidenceConfidenceRule(), """
                {"error": {}, "verdict": {"confidence": «0.9}, "metadata": {"evidence_count": 2}}""")
                .finds(finding("/verdict/confidence", "0.9", "2", "0.3"));
    }

    @Test
    void letsModestConfidenceBe() {
        Trial.of(new EvidenceConfidenceRule(), """
                {"confidence": 0.30, "evidence_count": 0}""").findsNothing();
    }

    @Test
    void isSilentWhereThereIsEnough() {
        Trial.of(new EvidenceConfidenceRule(), """
                {"confidence": 0.9, "evidence_count": 3}""").findsNothing();
    }

    @Test
    void isSilentWhereNothingIsCounted() {
        Trial.of(new EvidenceConfidenceRule(), """
                {"confidence": 0.9, "evidence_count": "1"}""").findsNothing();
    }

    @Test
    void makesItModest() {
        Trial.of(new EvidenceConfidenceRule(), """
                {"confidence": «0.9, "evidence_count": 1}""").isFixedTo("rule.evidence-confidence.fix[0.3]",
                "{\"confidence\": 0.3, \"evidence_count\": 1}");
    }
}
