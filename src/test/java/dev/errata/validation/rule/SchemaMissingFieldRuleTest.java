package dev.errata.validation.rule;

import static dev.errata.validation.rule.Trial.finding;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.record.Field;
import dev.errata.validation.Fixing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaMissingFieldRuleTest {

    private static final String COMPLETE = """
            {
              "id": "redis/oom", "signature": "s", "regex": "s", "domain": "redis", "category": "c",
              "root_cause": "r", "dead_ends": [], "workarounds": [], "transition_graph": {},
              "verification_tier": "ai_generated", "confidence": 0.5, "fix_success_rate": 0.5, "resolvable": "true",
              "first_seen": "2026-01-01", "last_confirmed": "2026-02-01", "last_updated": "2026-03-01",
              "evidence_count": 1, "locale": "en"
            }""";

    @Test
    void isSilentOnARecordThatHasAllItHasToHave() {
        Trial.of(new SchemaMissingFieldRule(), COMPLETE).findsNothing();
    }

    @Test
    void tellsAMissingFieldAtTheObjectThatShouldHoldIt() {
        Trial.of(new SchemaMissingFieldRule(), "«" + COMPLETE.replace("\"locale\": \"en\"", "\"tags\": []"))
                .finds(finding("/locale", "locale"));
    }

    @Test
    void tellsAMissingFieldOfAnItem() {
        Trial.of(new SchemaMissingFieldRule(), COMPLETE.replace("\"workarounds\": []",
                "\"workarounds\": [{\"action\": \"a\", \"success_rate\": 1}, «{\"action\": \"a\"}]"))
                .finds(finding("/workarounds/1/success_rate", "success_rate"));
    }

    @Test
    void asksAnErrorCanonRecordOnlyForWhatItsShapeHas() {
        Trial.of(new SchemaMissingFieldRule(), """
                {"id": "redis/oom", "error": {"signature": "s", "regex": "s", "domain": "redis", "category": "c",
                 "first_seen": "2026-01-01", "last_confirmed": "2026-01-01"},
                 "verdict": «{"fix_success_rate": 1, "confidence": 1, "last_updated": "2026-01-01", "summary": "r"},
                 "dead_ends": [], "workarounds": [], "transition_graph": {}, "metadata": {"evidence_count": 1}}""")
                .finds(finding("/verdict/resolvable", "resolvable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"none\"", "null", "0"})
    void offersNoFixWhereWhatShouldHoldTheFieldIsNoObject(String metadata) {
        Trial trial = Trial.of(new SchemaMissingFieldRule(), """
                {"id": "redis/oom", "error": {"signature": "s", "regex": "s", "domain": "redis", "category": "c",
                 "first_seen": "2026-01-01", "last_confirmed": "2026-01-01"},
                 "verdict": {"resolvable": "true", "fix_success_rate": 1, "confidence": 1,
                 "last_updated": "2026-01-01", "summary": "r"},
                 "dead_ends": [], "workarounds": [], "transition_graph": {}, "metadata": «%s}""".formatted(metadata));
        trial.finds(finding("/metadata/evidence_count", "evidence_count").fixing(Fixing.NONE));
        trial.isFixedTo();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "null"})
    void isSilentOnWhatIsNoRecord(String json) {
        Trial.of(new SchemaMissingFieldRule(), json).findsNothing();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|\"redis/oom\"", "domain|\"redis\"", "category|\"\"", "dead_ends|[]",
            "transition_graph|{\"leads_to\":[],\"preceded_by\":[],\"frequently_confused_with\":[]}",
            "confidence|0", "verification_tier|\"ai_generated\"", "resolvable|\"partial\"",
            "first_seen|\"2026-02-01\"", "last_updated|\"2026-02-01\"", "evidence_count|0", "locale|\"en\""})
    void insertsTheValueThatClaimsLeastAtItsPlace(String name, String value) {
        String without = COMPLETE.replaceFirst("\"" + name + "\": [^,\n]+", "\"x\": 0");
        String fixed = Trial.of(new SchemaMissingFieldRule(), "«" + without).fixedFolder().getFirst();
        String members = fixed.replaceAll("\\s", "");
        assertEquals(List.of(true, true),
                List.of(members.contains("\"" + name + "\":" + value),
                        members.indexOf("\"" + name + "\"") < members.indexOf("\"" + next(name) + "\"")
                                || next(name).isEmpty()),
                fixed);
    }

    private static String next(String name) {
        List<String> order = Field.top().stream().map(Field::jsonName).filter(COMPLETE::contains).toList();
        int index = order.indexOf(name);
        return index + 1 < order.size() ? order.get(index + 1) : "";
    }

    @Test
    void insertsTheObjectAroundItWhereThatIsMissingToo() {
        Trial.of(new SchemaMissingFieldRule(), """
                «{"id": "redis/oom", "error": {"signature": "s", "regex": "s", "domain": "redis", "category": "c",
                 "first_seen": "2026-01-01", "last_confirmed": "2026-01-01"},
                 "verdict": {"resolvable": "true", "fix_success_rate": 1, "confidence": 1,
                 "last_updated": "2026-01-01", "summary": "r"},
                 "dead_ends": [], "workarounds": [], "transition_graph": {}}""")
                .finds(finding("/metadata/evidence_count", "evidence_count"));
    }
}
