package dev.errata.refactor;

import static dev.errata.refactor.Folders.apply;
import static dev.errata.refactor.Folders.edges;
import static dev.errata.refactor.Folders.file;
import static dev.errata.refactor.Folders.files;
import static dev.errata.refactor.Folders.record;
import static dev.errata.refactor.Folders.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.refactor.Renaming.OldId;
import dev.errata.task.Cancellation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static Renaming.Plan plan(RecordSet records, String path, String id, OldId oldId) {
        return Renaming.plan(records, Map.of(path, new RecordId(id)), oldId, Cancellation.NEVER);
    }

    private static RecordSet rename(RecordSet records, String path, String id, OldId oldId) {
        return apply(records, plan(records, path, id, oldId).changes());
    }

    @Test
    void movesFileIdDomainAndEveryEdge() {
        RecordSet records = Folders.of(
                record("redis/oom", "\"domain\": \"redis\", " + edges("leads_to", "redis/oom", "redis/slow")),
                record("redis/slow", edges("preceded_by", "redis/oom")),
                record("linux/oom", edges("frequently_confused_with", "linux/x", "redis/oom")));

        RecordSet renamed = rename(records, "redis/oom.json", "valkey/oom", OldId.DROPPED);

        assertEquals(List.of("linux/oom.json", "redis/slow.json", "valkey/oom.json"), List.copyOf(renamed.paths()));
        assertEquals("{\"id\": \"valkey/oom\", \"domain\": \"valkey\", " + edges("leads_to", "valkey/oom", "redis/slow")
                + "}", text(renamed, "valkey/oom.json"));
        assertEquals("{\"id\": \"redis/slow\", " + edges("preceded_by", "valkey/oom") + "}",
                text(renamed, "redis/slow.json"));
        assertEquals("{\"id\": \"linux/oom\", " + edges("frequently_confused_with", "linux/x", "valkey/oom") + "}",
                text(renamed, "linux/oom.json"));
    }

    @Test
    void saysWhichEdgesFollow() {
        RecordSet records = Folders.of(record("a/x", ""), record("a/y", edges("leads_to", "a/z", "a/x")));

        assertEquals(List.of(new Reference("a/y.json", Field.LEADS_TO_ERROR_ID,
                JsonPointer.of("transition_graph", "leads_to", "1", "error_id"), "a/x")),
                plan(records, "a/x.json", "a/w", OldId.DROPPED).followed());
    }

    @Test
    void leavesADomainThatWasNotThatOfTheId() {
        RecordSet records = Folders.of(record("redis/oom", "\"domain\": \"databases\""));

        assertEquals("{\"id\": \"valkey/oom\", \"domain\": \"databases\"}",
                text(rename(records, "redis/oom.json", "valkey/oom", OldId.DROPPED), "valkey/oom.json"));
    }

    @Test
    void leavesEdgesThatMayMeanAnotherRecord() {
        RecordSet records = Folders.of(record("a/x", ""), file("b/twin.json", "{\"id\": \"a/x\"}"),
                record("a/y", edges("leads_to", "a/x")));

        Renaming.Plan plan = plan(records, "b/twin.json", "b/twin", OldId.DROPPED);

        assertEquals(List.of(), plan.followed());
        assertEquals(List.of("a/y.json"), plan.ambiguous().stream().map(Reference::path).toList());
        assertEquals(records.at("a/y.json"), apply(records, plan.changes()).at("a/y.json"));
    }

    @Test
    void keepsTheOldIdAsAnAliasAndTakesItBackOnTheWayHome() {
        RecordSet records = Folders.of(record("a/x", "\"aliases\": [\"EX\"]"));

        RecordSet renamed = rename(records, "a/x.json", "a/y", OldId.KEPT_AS_ALIAS);
        RecordSet back = rename(renamed, "a/y.json", "a/x", OldId.DROPPED);

        assertEquals("{\"id\": \"a/y\", \"aliases\": [\"EX\", \"a/x\"]}", text(renamed, "a/y.json"));
        assertEquals(files(records), files(back));
    }

    @Test
    void movesABrokenFileAsItIs() {
        RecordSet records = Folders.of(file("a/x.json", "{\"id\": \"a/x\", "));

        assertEquals("{\"id\": \"a/x\", ", text(rename(records, "a/x.json", "a/y", OldId.DROPPED), "a/y.json"));
    }

    @Test
    void renamesInTheNestedShapeToo() {
        RecordSet records = Folders.of(file("aws/denied_any.json", """
                {"id": "aws/denied/any", "url": "https://deadends.dev/aws/denied/any",
                 "error": {"domain": "aws"}, "verdict": {}}"""));

        assertEquals("""
                {"id": "cloud/denied/any", "url": "https://deadends.dev/cloud/denied/any",
                 "error": {"domain": "cloud"}, "verdict": {}}""",
                text(rename(records, "aws/denied_any.json", "cloud/denied/any", OldId.KEPT_AS_ALIAS),
                        "cloud/denied_any.json"));
    }

    /// Of each shape, records that are spelt in every way there is.
    @Test
    void renamingThereAndBackRestoresEveryByte() {
        for (RecordSet records : List.of(Folders.corpus("records"), Folders.corpus("errorcanon"))) {
            NewIds ids = NewIds.of(records);
            for (ErrorRecord record : some(records, 60)) {
                RecordId there = new RecordId("renamed/there-and-back"
                        + record.recordId().flatMap(RecordId::environment).map(name -> "/" + name).orElse(""));
                boolean inPlace = ids.forRename(record.id().orElseThrow(),
                        record) instanceof IdVerdict.Refused(IdVerdict.Reason reason, _)
                        && reason == IdVerdict.Reason.UNCHANGED;
                assertTrue(inPlace, record.path());

                RecordSet renamed = rename(records, record.path(), there.text(), OldId.DROPPED);
                String newPath = NewIds.pathLike(record, there);
                assertEquals(Optional.of(there), renamed.at(newPath).flatMap(ErrorRecord::recordId));
                assertEquals(List.of(), Reference.to(renamed, List.of(record.id().get()), Cancellation.NEVER));

                RecordSet back = rename(renamed, newPath, record.id().get(), OldId.DROPPED);
                assertEquals(List.of(), differing(records, back), record.path());
            }
        }
    }

    private static List<ErrorRecord> some(RecordSet records, int count) {
        List<ErrorRecord> all = List.copyOf(records.records());
        return new Random(7).ints(0, all.size()).distinct().limit(count).mapToObj(all::get).toList();
    }

    private static List<String> differing(RecordSet one, RecordSet other) {
        return Stream.concat(one.paths().stream(), other.paths().stream()).distinct()
                .filter(path -> !one.at(path).equals(other.at(path))).toList();
    }

    @Test
    void movesNoTwoRecordsToOneIdInTwoFiles() {
        String text = "{\"id\": \"%1$s/oom/linux\", \"error\": {\"domain\": \"%1$s\"}, \"verdict\": {}}";
        RecordSet records = Folders.of(file("redis-server/oom/linux.json", text.formatted("redis-server")),
                file("redis_server/oom_linux.json", text.formatted("redis_server")));

        DomainMove.Plan plan = DomainMove.plan(records, Map.of("redis-server", "redis", "redis_server", "redis"),
                OldId.DROPPED, Cancellation.NEVER);

        assertEquals(List.of("redis/oom/linux.json", "redis_server/oom_linux.json"),
                List.copyOf(apply(records, plan.renaming().changes()).paths()));
        assertEquals(Map.of("redis_server/oom_linux.json",
                new IdVerdict.Refused(IdVerdict.Reason.ID_TAKEN, "redis-server/oom/linux.json")), plan.refused());
    }

    @Test
    void movesADomainAndSaysWhatIsInTheWay() {
        RecordSet records = Folders.of(record("redis-server/oom", "\"domain\": \"redis-server\""),
                record("redis-server/slow", "\"domain\": \"redis-server\", " + edges("leads_to", "redis-server/oom")),
                record("redis/slow", "\"domain\": \"redis\""));

        DomainMove.Plan plan = DomainMove.plan(records, Map.of("redis-server", "redis"), OldId.DROPPED,
                Cancellation.NEVER);
        RecordSet moved = apply(records, plan.renaming().changes());

        assertEquals(List.of("redis-server/slow.json", "redis/oom.json", "redis/slow.json"),
                List.copyOf(moved.paths()));
        assertEquals("{\"id\": \"redis-server/slow\", \"domain\": \"redis-server\", " + edges("leads_to", "redis/oom")
                + "}", text(moved, "redis-server/slow.json"));
        assertEquals(Map.of("redis-server/slow.json",
                new IdVerdict.Refused(IdVerdict.Reason.ID_TAKEN, "redis/slow.json")), plan.refused());
    }
}
