package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import dev.errata.validation.Fixing;
import org.junit.jupiter.api.Test;

class GraphDuplicateEdgeRuleTest {
    private static final String TWO = "{\"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/y\"}, %s]}}";

    @Test
    void removesAnEdgeThatSaysTheSameSafely() {
        Trial trial = Trial.of(new GraphDuplicateEdgeRule(), TWO.formatted("«{\"error_id\":\"a/y\"}"));
        trial.finds(finding("/transition_graph/leads_to/1", "a/y"));
        trial.isFixedTo("rule.graph-duplicate-edge.fix[]",
                "{\"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/y\"}]}}");
    }

    @Test
    void asksWhereTheSecondSaysMore() {
        Trial.of(new GraphDuplicateEdgeRule(),
                TWO.formatted("«{\"error_id\": \"a/y\", \"condition\": \"swap is off\"}"))
                .finds(finding("/transition_graph/leads_to/1", "a/y").fixing(Fixing.ASKING));
    }

    @Test
    void acceptsTheSameRecordInAnotherList() {
        Trial.of(new GraphDuplicateEdgeRule(),
                "{\"transition_graph\": {\"leads_to\": [{\"error_id\": \"a/y\"}], \"preceded_by\": [{\"error_id\": \"a/y\"}]}}")
                .findsNothing();
    }
}
