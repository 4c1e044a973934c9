package dev.errata.refactor;

import static dev.errata.refactor.Folders.apply;
import static dev.errata.refactor.Folders.edges;
import static dev.errata.refactor.Folders.file;
import static dev.errata.refactor.Folders.record;
import static dev.errata.refactor.Folders.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.refactor.Deletion.Edges;
import dev.errata.task.Cancellation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeletionTest {
    private static final RecordSet RECORDS = Folders.of(record("a/x", edges("leads_to", "a/y")), record("a/y", ""),
            record("a/z", edges("leads_to", "a/x", "b/x", "a/x", "a/y")));

    @Test
    void saysWhichEdgesLeadToNothingAfterwards() {
        Deletion.Plan plan = Deletion.plan(RECORDS, List.of("a/x.json"), Edges.LEFT, Cancellation.NEVER);

        assertEquals(List.of(new Change.Delete("a/x.json")), plan.changes());
        assertEquals(List.of("/transition_graph/leads_to/0/error_id", "/transition_graph/leads_to/2/error_id"),
                plan.dangling().stream().map(edge -> edge.pointer().toString()).toList());
    }

    @Test
    void takesTheEdgesAlongOnRequest() {
        Deletion.Plan plan = Deletion.plan(RECORDS, List.of("a/x.json", "a/y.json"), Edges.REMOVED, Cancellation.NEVER);
        RecordSet left = apply(RECORDS, plan.changes());

        assertEquals(List.of("a/z.json"), List.copyOf(left.paths()));
        assertEquals("{\"id\": \"a/z\", " + edges("leads_to", "b/x") + "}", text(left, "a/z.json"));
    }

    @Test
    void keepsEdgesToAnIdThatAnotherRecordStillHas() {
        RecordSet twins = RECORDS.apply(new Change.Create("b/twin.json", file("", "{\"id\": \"a/x\"}").text()));

        assertEquals(List.of(),
                Deletion.plan(twins, List.of("a/x.json"), Edges.REMOVED, Cancellation.NEVER).dangling());
    }
}
