package dev.errata.refactor;

import static dev.errata.refactor.Folders.file;
import static dev.errata.refactor.Folders.record;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.ErrorRecord;
import dev.errata.record.RecordId;
import dev.errata.record.RecordSet;
import dev.errata.record.RecordShape;
import dev.errata.refactor.IdVerdict.Free;
import dev.errata.refactor.IdVerdict.Reason;
import dev.errata.refactor.IdVerdict.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewIdsTest {
    private static final ErrorRecord TAKEN = record("redis/oom", "");
    private static final RecordSet RECORDS = Folders.of(TAKEN, file("redis/Upper.json", "{\"id\": \"redis/other\"}"),
            file("redis/no-id.json", "{}"), record("redis/deep/linux", ""));
    private static final NewIds IDS = NewIds.of(RECORDS);

    @ParameterizedTest
    @CsvSource({"'',EMPTY,''", "'  ',EMPTY,''", "../etc/passwd,CLIMBS_OUT,..", "redis/../../x,CLIMBS_OUT,..",
            "..\\x,CLIMBS_OUT,..", "redis/.hidden,CLIMBS_OUT,.hidden", "/etc/passwd,MALFORMED,/etc/passwd",
            "redis,MALFORMED,redis", "Redis/oom,MALFORMED,Redis/oom", "redis/a b,MALFORMED,redis/a b",
            "redis/a/b/c,MALFORMED,redis/a/b/c", "redis/nul,RESERVED,nul", "redis/com1.log,RESERVED,com1.log",
            "redis/ends.,RESERVED,ends.", "redis/oom,ID_TAKEN,redis/oom.json", "redis/other,ID_TAKEN,redis/Upper.json",
            "redis/no-id,FILE_TAKEN,redis/no-id.json", "redis/upper,CASE_CLASH,redis/Upper.json",
            "redis/oom.json/x,FOLDER_CLASH,redis/oom.json"})
    void saysWhyANewRecordMayNotHaveAnId(String typed, Reason reason, String culprit) {
        assertEquals(new Refused(reason, culprit), IDS.forNew(typed, RecordShape.FLAT));
    }

    @Test
    void refusesAFileThatWouldStandWhereAFolderIs() {
        NewIds ids = NewIds.of(Folders.of(record("redis/oom.json/linux", "")));

        assertEquals(new Refused(Reason.FOLDER_CLASH, "redis/oom.json/linux.json"),
                ids.forNew("redis/oom", RecordShape.FLAT));
    }

    @Test
    void givesTheFileOfAFreeId() {
        assertEquals(new Free(new RecordId("redis/oom/linux"), "redis/oom/linux.json"),
                IDS.forNew(" redis/oom/linux ", RecordShape.FLAT));
    }

    @Test
    void doesNotTakeARecordForItsOwnObstacle() {
        assertEquals(new Refused(Reason.UNCHANGED, "redis/oom"), IDS.forRename("redis/oom", TAKEN));
        ErrorRecord misplaced = file("elsewhere/x.json", "{\"id\": \"redis/x\"}");

        assertEquals(new Free(new RecordId("redis/x"), "redis/x.json"),
                NewIds.of(Folders.of(misplaced)).forRename("redis/x", misplaced));
    }

    @Test
    void keepsTheWayInWhichANestedFileIsNamed() {
        ErrorRecord nested = file("aws/denied_any.json", """
                {"id": "aws/denied/any", "error": {}, "verdict": {}}""");

        assertEquals(new Free(new RecordId("aws/refused/linux"), "aws/refused_linux.json"),
                NewIds.of(Folders.of(nested)).forRename("aws/refused/linux", nested));
    }

    @Test
    void numbersAWishThatIsTaken() {
        RecordSet more = RECORDS.apply(new dev.errata.record.Change.Create("redis/oom-2.json",
                record("redis/oom-2", "").text()));

        assertEquals(new RecordId("redis/oom-3"),
                NewIds.of(more).freeLike(new RecordId("redis/oom"), RecordShape.FLAT));
        assertEquals(new RecordId("redis/deep-2/linux"),
                IDS.freeLike(new RecordId("redis/deep/linux"), RecordShape.FLAT));
    }
}
