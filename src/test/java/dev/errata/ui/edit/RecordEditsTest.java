package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Field;
import dev.errata.record.RecordSchema;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordEditsTest {
    private final RecordEdits edits = new RecordEdits(RecordSchema.load());

    private static JsonText json(String text) {
        return JsonText.of(text.replace('\'', '"'));
    }

    private static FormPlace place(String field, String pointer) {
        return new FormPlace(Field.withKey(field).orElseThrow(), JsonPointer.parse(pointer).orElseThrow());
    }

    /// before | on disk (same: as before) | field | pointer | typed | after
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"signature": "a"}             | same | signature        | /signature        | b    | {"signature": "b"}
            {"signature": "a"}             | same | signature        | /signature        | ''   | {"signature": ""}
            {"confidence": 0.90}           | same | confidence       | /confidence       | 0.9  | {"confidence": 0.90}
            {"confidence": 0.90}           | same | confidence       | /confidence       | 0.95 | {"confidence": 0.95}
            {"confidence": 0.90}           | same | confidence       | /confidence       | .95  | {"confidence": 0.95}
            {"confidence": 0.90}           | same | confidence       | /confidence       | abc  | {"confidence": "abc"}
            {"confidence": "abc"}          | same | confidence       | /confidence       | 1    | {"confidence": 1}
            {"confidence": 0.90}           | same | confidence       | /confidence       | ''   | {"confidence": ""}
            {"evidence_count": 3}          | same | evidence_count   | /evidence_count   | 4.5  | {"evidence_count": 4.5}
            {"resolvable": true}           | same | resolvable       | /resolvable       | false | {"resolvable": "false"}
            {"subcategory": null}          | same | subcategory      | /subcategory      | x    | {"subcategory": "x"}
            {"subcategory": null}          | same | subcategory      | /subcategory      | ''   | {"subcategory": null}
            {"subcategory": "x"}           | {"subcategory": null} | subcategory | /subcategory | '' | {"subcategory": null}
            {"subcategory": "x"}           | {}   | subcategory      | /subcategory      | ''   | {}
            {"subcategory": "x"}           | same | subcategory      | /subcategory      | ''   | {"subcategory": ""}
            {"subcategory": "x", "error_code": null} | same | subcategory | /subcategory | '' | {"subcategory": null, "error_code": null}
            {"subcategory": "x", "error_code": ""}   | same | subcategory | /subcategory | '' | {"subcategory": "", "error_code": ""}
            {"id": "a", "regex": "r"}      | same | signature        | /signature        | s    | {"id": "a", "signature": "s", "regex": "r"}
            {"regex": "r", "zz": 1}        | same | id               | /id               | a/b  | {"id": "a/b", "regex": "r", "zz": 1}
            {"zz": 1}                      | same | id               | /id               | a/b  | {"zz": 1, "id": "a/b"}
            {"locale": "en"}               | same | os_specific      | /os_specific/linux | x   | {"os_specific": {"linux": "x"}, "locale": "en"}
            {"workarounds": [], "tags": []} | same | workarounds_zh  | /workarounds_zh/1 | 一   | {"workarounds": [], "workarounds_zh": ["", "一"], "tags": []}
            {"workarounds_zh": ["一"]}     | same | workarounds_zh   | /workarounds_zh/2 | 三   | {"workarounds_zh": ["一", "", "三"]}
            {"workarounds_zh": ["一"]}     | same | workarounds_zh   | /workarounds_zh/0 | ''   | {"workarounds_zh": [""]}
            {"dead_ends": [{"action": "a", "sources": []}]} | same | dead_ends.why_fails | /dead_ends/0/why_fails | w | {"dead_ends": [{"action": "a", "why_fails": "w", "sources": []}]}
            {"dead_ends": [{"fail_rate": 0.5}]} | same | dead_ends.fail_rate | /dead_ends/0/fail_rate | '' | {"dead_ends": [{"fail_rate": ""}]}
            {"transition_graph": {"leads_to": [{"error_id": "a", "probability": 0.5}]}} | same | transition_graph.leads_to.probability | /transition_graph/leads_to/0/probability | '' | {"transition_graph": {"leads_to": [{"error_id": "a"}]}}
            {"versions": [{"introduced": "1"}, {"introduced": null}]} | same | versions.introduced | /versions/0/introduced | '' | {"versions": [{"introduced": null}, {"introduced": null}]}
            {"error": {"regex": "r"}, "verdict": {}} | same | signature | /error/signature | s | {"error": {"signature": "s", "regex": "r"}, "verdict": {}}
            {"error": {}, "verdict": {}}   | same | evidence_count   | /metadata/evidence_count | 3 | {"error": {}, "verdict": {}, "metadata": {"evidence_count": 3}}
            """)
    void typingWritesWhatWasTypedAndNothingElse(String before, String disk, String field, String pointer, String typed,
            String after) {
        JsonText text = JsonText.of(before);
        JsonText onDisk = disk.equals("same") ? text : JsonText.of(disk);
        assertEquals(after, edits.type(text, Optional.of(onDisk), place(field, pointer), typed).text());
    }

    @Test
    void newItemHasTheMembersOfItsNeighbour() {
        JsonText text = json("{'dead_ends': [{'action': 'a', 'why_fails': 'w', 'fail_rate': 0.5, 'sources': ['x']}]}");
        assertEquals(
                "{'dead_ends': [{'action': 'a', 'why_fails': 'w', 'fail_rate': 0.5, 'sources': ['x']}, "
                        + "{'action': '', 'why_fails': '', 'sources': []}]}",
                edits.add(text, place("dead_ends", "/dead_ends"), 1).text().replace('"', '\''));
    }

    @Test
    void firstItemHasWhatTheSchemaWants() {
        assertEquals("{'dead_ends': [{'action': '', 'why_fails': '', 'condition': '', 'sources': []}]}",
                withoutLines(edits.add(json("{'dead_ends': []}"), place("dead_ends", "/dead_ends"), 0)));
    }

    @Test
    void nullWhereAListShouldBeBecomesAList() {
        assertEquals("{'tags': ['']}", withoutLines(edits.add(json("{'tags': null}"), place("tags", "/tags"), 0)));
    }

    @Test
    void absentListIsMadeAtItsPlace() {
        assertEquals("{'last_updated': '', 'tags': [''], 'locale': 'en'}",
                withoutLines(edits.add(json("{'last_updated': '', 'locale': 'en'}"), place("tags", "/tags"), 0)));
    }

    private static String withoutLines(JsonText text) {
        return text.text().replaceAll("\\s*\n\\s*", "").replace('"', '\'').replace(",'", ", '");
    }

    @Test
    void itemTakesItsChineseAlong() {
        JsonText text = json("{'workarounds': [1, 2, 3], 'workarounds_zh': ['一', '二', '三']}");
        FormPlace list = place("workarounds", "/workarounds");
        assertEquals(json("{'workarounds': [3, 1, 2], 'workarounds_zh': ['三', '一', '二']}"),
                edits.move(text, list, 2, 0));
        assertEquals(json("{'workarounds': [1, 3], 'workarounds_zh': ['一', '三']}"), edits.remove(text, list, 1));
        assertEquals(json("{'workarounds': [1, 1, 2, 3], 'workarounds_zh': ['一', '一', '二', '三']}"),
                edits.duplicate(text, list, 0));
    }

    @Test
    void itemWithoutChineseLeavesTheOthersAlone() {
        JsonText text = json("{'workarounds': [1, 2, 3], 'workarounds_zh': ['一']}");
        FormPlace list = place("workarounds", "/workarounds");
        assertEquals(json("{'workarounds': [2, 1, 3], 'workarounds_zh': ['一']}"), edits.move(text, list, 1, 0));
        assertEquals(json("{'workarounds': [1, 2], 'workarounds_zh': ['一']}"), edits.remove(text, list, 2));
    }
}
