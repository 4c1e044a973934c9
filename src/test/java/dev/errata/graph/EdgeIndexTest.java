package dev.errata.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.RecordSet;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class EdgeIndexTest {
    private final RecordSet records = new GraphFolder().with("a/one", "\"leads_to\": [{\"error_id\": \"a/two\"}]")
            .with("a/two", "\"frequently_confused_with\": [{\"error_id\": \"a/three\"}]")
            .with("a/four", "\"preceded_by\": [{\"error_id\": \"a/two\"}, {\"error_id\": \"a/three\"}]").records();
    private final EdgeIndex index = EdgeIndex.of(records, Cancellation.NEVER);

    private static String edges(EdgeIndex index) {
        return index.naming("a/two") + " " + index.naming("a/three");
    }

    @Test
    void knowsWhichRecordsNameAnId() {
        assertEquals(List.of("a/four.json", "a/one.json"), index.naming("a/two"));
        assertEquals(List.of("a/four.json", "a/two.json"), index.naming("a/three"));
        assertEquals(List.of(), index.naming("a/one"));
    }

    @Test
    void followsTheChangesOfSomeRecordsAndIsAsIfMadeAnew() {
        RecordSet now = records
                .apply(new Change.Edit("a/one.json",
                        GraphFolder.record("a/one", "\"leads_to\": [{\"error_id\": \"a/three\"}]").text()))
                .apply(new Change.Rename("a/four.json", "a/five.json")).apply(new Change.Delete("a/two.json"))
                .apply(new Change.Create("a/six.json",
                        GraphFolder.record("a/six", "\"preceded_by\": [{\"error_id\": \"a/two\"}]").text()));
        EdgeIndex after = index.after(now,
                List.of("a/one.json", "a/four.json", "a/five.json", "a/two.json", "a/six.json"), Cancellation.NEVER);

        assertEquals("[a/five.json, a/six.json] [a/five.json, a/one.json]", edges(after));
        assertEquals(edges(EdgeIndex.of(now, Cancellation.NEVER)), edges(after));
        assertEquals("[a/four.json, a/one.json] [a/four.json, a/two.json]", edges(index));
    }

    @Test
    void staysTheSameWhereNoEdgeHasChanged() {
        RecordSet now = records.apply(new Change.Edit("a/one.json",
                JsonText.of(records.at("a/one.json").orElseThrow().text().text().replace("}]",
                        ", \"condition\": \"x\"}]"))));
        assertSame(index, index.after(now, List.of("a/one.json"), Cancellation.NEVER));
    }

    @Test
    void brokenFileNamesNobody() {
        RecordSet now = records.apply(new Change.Edit("a/one.json", JsonText.of("{")));
        assertEquals("[a/four.json] [a/four.json, a/two.json]",
                edges(index.after(now, List.of("a/one.json"), Cancellation.NEVER)));
    }

    @Test
    void canBeCalledOff() {
        assertThrows(CancellationException.class, () -> EdgeIndex.of(records, () -> true));
    }
}
