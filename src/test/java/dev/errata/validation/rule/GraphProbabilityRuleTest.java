package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class GraphProbabilityRuleTest {
    private static final String EDGES = "{\"transition_graph\": {\"%s\": [{\"probability\": 0.7}, {\"probability\": %s}, {\"probability\": 0.1}]}}";

    @Test
    void tellsWhereTheSumPassesCertainty() {
        Trial.of(new GraphProbabilityRule(), EDGES.formatted("leads_to", "«0.4"))
                .finds(finding("/transition_graph/leads_to/1/probability", "1.2"));
    }

    @Test
    void letsRoundedThirdsBe() {
        Trial.of(new GraphProbabilityRule(),
                "{\"transition_graph\": {\"leads_to\": [{\"probability\": 0.34}, {\"probability\": 0.34}, {\"probability\": 0.34}]}}")
                .findsNothing();
    }

    @Test
    void leavesWhatIsNoRatioToTheSchema() {
        Trial.of(new GraphProbabilityRule(), EDGES.formatted("leads_to", "60")).findsNothing();
    }

    @Test
    void doesNotAddUpWhereAnErrorComesFrom() {
        Trial.of(new GraphProbabilityRule(), EDGES.formatted("preceded_by", "0.9")).findsNothing();
    }
}
