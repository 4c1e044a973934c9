package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;

import org.junit.jupiter.api.Test;

class GraphDanglingRuleTest {
    private static final String EDGE = "{\"id\": \"redis/oom\", \"transition_graph\": {\"leads_to\": [{\"error_id\": %s}]}}";
    private static final String OTHER = "{\"id\": \"redis/restart-loop\"}";

    @Test
    void tellsOfAnEdgeToNowhereAndOffersTheNearestId() {
        Trial trial = Trial.of(new GraphDanglingRule(), EDGE.formatted("«\"redis/restart-lop\"")).beside(
                "redis/restart-loop.json",
                OTHER);
        trial.finds(finding("/transition_graph/leads_to/0/error_id", "redis/restart-lop"));
        trial.isFixedTo("rule.graph-dangling.fix.nearest[redis/restart-loop]", EDGE.formatted("\"redis/restart-loop\""),
                "rule.graph-dangling.fix.remove[]",
                "{\"id\": \"redis/oom\", \"transition_graph\": {\"leads_to\": []}}");
    }

    @Test
    void offersTheRecordThatHasTheIdForAnAlias() {
        Trial.of(new GraphDanglingRule(), EDGE.formatted("«\"old/name\""))
                .beside("redis/restart-loop.json", "{\"id\": \"redis/restart-loop\", \"aliases\": [\"old/name\"]}")
                .isFixedTo("rule.graph-dangling.fix.nearest[redis/restart-loop]",
                        EDGE.formatted("\"redis/restart-loop\""), "rule.graph-dangling.fix.remove[]",
                        "{\"id\": \"redis/oom\", \"transition_graph\": {\"leads_to\": []}}");
    }

    @Test
    void offersNoIdThatIsFarFromIt() {
        Trial.of(new GraphDanglingRule(), EDGE.formatted("«\"docker/no-space\""))
                .beside("redis/restart-loop.json", OTHER)
                .isFixedTo("rule.graph-dangling.fix.remove[]",
                        "{\"id\": \"redis/oom\", \"transition_graph\": {\"leads_to\": []}}");
    }

    @Test
    void acceptsAnIdThatARecordHas() {
        Trial.of(new GraphDanglingRule(), EDGE.formatted("\"redis/restart-loop\""))
                .beside("redis/restart-loop.json", OTHER)
                .findsNothing();
    }
}
