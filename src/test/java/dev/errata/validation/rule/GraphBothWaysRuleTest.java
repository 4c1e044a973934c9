package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class GraphBothWaysRuleTest {
    private static final String GRAPH = "{\"transition_graph\": {\"%s\": [{\"error_id\": \"a/y\"}], \"%s\": [%s]}}";

    @Test
    void tellsOfAnErrorThatIsBeforeAndBehind() {
        Trial.of(new GraphBothWaysRule(), GRAPH.formatted("leads_to", "preceded_by", "«{\"error_id\": \"a/y\"}"))
                .finds(finding("/transition_graph/preceded_by/0", "a/y"));
    }

    @Test
    void saysItOnceHoweverOftenTheEdgeStandsThere() {
        Trial.of(new GraphBothWaysRule(),
                GRAPH.formatted("leads_to", "preceded_by", "«{\"error_id\": \"a/y\"}, {\"error_id\": \"a/y\"}"))
                .finds(finding("/transition_graph/preceded_by/0", "a/y"));
    }

    @Test
    void acceptsAnotherErrorAndAConfusion() {
        Trial.of(new GraphBothWaysRule(), GRAPH.formatted("leads_to", "preceded_by", "{\"error_id\": \"a/z\"}"))
                .findsNothing();
        Trial.of(new GraphBothWaysRule(),
                GRAPH.formatted("leads_to", "frequently_confused_with", "{\"error_id\": \"a/y\"}")).findsNothing();
    }
}
