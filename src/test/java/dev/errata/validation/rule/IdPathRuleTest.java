package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IdPathRuleTest {

    private static final String ELSEWHERE = "{\"id\": «\"redis/oom\", \"domain\": \"redis\"}";

    @Test
    void tellsAFileAtAnotherPlace() {
        Trial.of(new IdPathRule(), "kv/oom.json", ELSEWHERE)
                .finds(finding("/id", "redis/oom.json", "kv/oom.json"));
    }

    @Test
    void isSilentWhereTheFileStandsAtItsPlace() {
        Trial.of(new IdPathRule(), "redis/oom.json", "{\"id\": \"redis/oom\"}").findsNothing();
    }

    @Test
    void letsAnErrorCanonFileBeNamedBySlugAndEnvironment() {
        Trial.of(new IdPathRule(), "redis/oom_linux.json",
                "{\"id\": \"redis/oom/linux\", \"error\": {}, \"verdict\": {}}").findsNothing();
    }

    @Test
    void isSilentOnAnIdThatIsNone() {
        Trial.of(new IdPathRule(), "redis/oom.json", "{\"id\": \"../oom\"}").findsNothing();
    }

    @Test
    void renamesTheFileOrChangesIdAndDomain() {
        Trial.of(new IdPathRule(), "kv/oom.json", ELSEWHERE).isFixedTo("rule.id-path.fix.rename[redis/oom.json]",
                "redis/oom.json", "rule.id-path.fix.id[kv/oom]", "{\"id\": \"kv/oom\", \"domain\": \"kv\"}");
    }

    @Test
    void changesReferencesInOtherRecordsToo() {
        Trial trial = Trial.of(new IdPathRule(), "kv/oom.json", ELSEWHERE).beside("kv/other.json",
                "{\"transition_graph\": {\"leads_to\": [{\"error_id\": \"redis/oom\"}, {\"error_id\": \"redis/x\"}]}}");
        assertEquals(List.of("kv/oom.json {\"id\": \"kv/oom\", \"domain\": \"kv\"}",
                "kv/other.json {\"transition_graph\": {\"leads_to\": [{\"error_id\": \"kv/oom\"}, "
                        + "{\"error_id\": \"redis/x\"}]}}"),
                trial.fixedFolder(trial.fixes().getLast()));
    }

    @Test
    void doesNotRenameOntoAnotherFileNorTakeAwayTheReferencesOfItsRecord() {
        Trial.of(new IdPathRule(), "kv/oom.json", ELSEWHERE)
                .beside("redis/oom.json",
                        "{\"id\": \"redis/oom\", \"transition_graph\": {\"leads_to\": [{\"error_id\": \"redis/oom\"}]}}")
                .isFixedTo("rule.id-path.fix.id[kv/oom]", "{\"id\": \"kv/oom\", \"domain\": \"kv\"}");
    }
}
