package dev.errata.ui.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.record.Change;
import dev.errata.record.Field;
import dev.errata.record.FieldKind;
import dev.errata.record.FieldSection;
import dev.errata.record.RecordShape;
import dev.errata.ui.control.FormTestFolder;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.FxTasks;
import dev.errata.validation.Finding;
import dev.errata.workspace.Step;
import dev.errata.workspace.StepName;
import dev.errata.workspace.ValuePlace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormViewModelTest {
    @TempDir
    Path temp;

    private CurationSession session;
    private RecordFormViewModel model;

    @BeforeEach
    void open() {
        session = new FormTestFolder(temp).open(new FxTasks(Runnable::run, Runnable::run));
        model = new RecordFormViewModel(session);
    }

    private static JsonPointer at(String pointer) {
        return JsonPointer.parse(pointer).orElseThrow();
    }

    private FormPlace place(String field, String pointer) {
        return new FormPlace(Field.withKey(field).orElseThrow(), at(pointer));
    }

    private String text() {
        return model.record().orElseThrow().text().text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            signature       | /signature               | OOM killed | "OOM command not allowed" | "OOM killed"
            signature_zh    | /signature_zh            | 内存已满   | "内存不足"                | "内存已满"
            confidence      | /confidence              | 0.3        | "confidence": 0.90        | "confidence": 0.3
            subcategory     | /subcategory             | cache      | "subcategory": null       | "subcategory": "cache"
            tags            | /tags/0                  | cache      | ["memory"]                | ["cache"]
            dead_ends.action | /dead_ends/1/action     | sleep      | "wait"                    | "sleep"
            workarounds_zh  | /workarounds_zh/1        | 删除键     | "淘汰键"                  | "删除键"
            """)
    void typingChangesOnlyTheBytesOfTheField(String field, String pointer, String typed, String before, String after) {
        model.type(place(field, pointer), typed);
        assertEquals(FormTestFolder.RECORD.replace(before, after), text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"error_code /error_code", "signature /signature", "subcategory /subcategory",
            "confidence /confidence", "dead_ends.fail_rate /dead_ends/0/fail_rate", "os_specific /os_specific/linux",
            "workarounds.condition /workarounds/0/condition", "evidence_count /evidence_count",
            "transition_graph.leads_to.condition /transition_graph/leads_to/0/condition", "tags /tags/0"})
    void typingAndTakingItBackGivesTheBytesOfBefore(String fieldAndPointer) {
        String[] parts = fieldAndPointer.split(" ");
        FormPlace place = place(parts[0], parts[1]);
        String shown = model.content(place.pointer()).shown();
        for (String typed : List.of("0", "0.", "0.7", "0.75 x", "", "é", shown)) {
            model.type(place, typed);
        }
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void lettersTypedInOneFieldAreOneUndoStep() {
        model.type(place("signature", "/signature"), "O");
        model.type(place("signature", "/signature"), "OK");
        model.endTyping();
        model.type(place("signature", "/signature"), "OKAY");
        session.undo();
        assertEquals("OK", model.content(at("/signature")).shown());
        session.undo();
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void stepIsNamedByTheField() {
        model.type(place("signature", "/signature"), "O");
        assertEquals(Optional.of(new Step(StepName.at("edit.step.edit", RecordShape.FLAT, at("/signature")),
                List.of(new Change.Edit("redis/oom.json", model.record().orElseThrow().text())),
                Optional.of("redis/oom.json#/signature"))), session.nextUndoProperty().get());
    }

    @Test
    void lineEndEndsWhatIsUndoneInOneStep() {
        FormPlace cause = place("root_cause", "/root_cause");
        for (String typed : List.of("a", "ab", "ab\n", "ab\nc", "ab\ncd", "ab\ncd\n")) {
            model.type(cause, typed);
        }
        List<String> seen = new ArrayList<>();
        while (session.nextUndoProperty().get().isPresent()) {
            session.undo();
            seen.add(model.content(at("/root_cause")).shown());
        }
        assertEquals(List.of("ab\n", "maxmemory reached"), seen);
    }

    @Test
    void aFieldGoesBackToTheFileInOneStep() {
        FormPlace confidence = place("confidence", "/confidence");
        model.type(confidence, "0.3");
        model.type(place("signature", "/signature"), "O");
        assertEquals(Optional.of(new PlaceContent.Scalar("0.90")), model.saved(at("/confidence")));
        model.revert(List.of(confidence));
        assertEquals(FormTestFolder.RECORD.replace("OOM command not allowed", "O"), text());
        assertEquals(Optional.empty(), model.saved(at("/confidence")));
        session.undo();
        assertEquals("0.3", model.content(at("/confidence")).shown());
    }

    @Test
    void theLastFieldThatGoesBackLeavesNothingToSave() {
        model.type(place("signature", "/signature"), "O");
        model.addItem(place("tags", "/tags"));
        model.revert(List.of(place("tags", "/tags")));
        model.revert(List.of(place("signature", "/signature")));
        assertEquals(List.of(), session.unsavedProperty().get());
    }

    @Test
    void nothingDiffersAfterASave() {
        model.type(place("signature", "/signature"), "O");
        List<String> heard = new ArrayList<>();
        model.onRecord(() -> heard.add(model.saved(at("/signature")).toString()));
        session.save(List.of("redis/oom.json"), () -> {}, failure -> heard.add(failure.toString()));
        assertEquals(List.of("Optional.empty"), heard);
    }

    @Test
    void itemsAreMovedWithTheirChineseAndTheirSpelling() {
        model.moveItem(place("workarounds", "/workarounds"), 1, 0);
        String moved = text();
        assertTrue(moved.indexOf("evict keys") < moved.indexOf("raise maxmemory"));
        assertTrue(moved.contains("\"workarounds_zh\": [\"淘汰键\", \"提高 maxmemory\"]"));
        session.undo();
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void itemIsNotMovedOutOfItsList() {
        model.moveItem(place("dead_ends", "/dead_ends"), 0, -1);
        model.moveItem(place("dead_ends", "/dead_ends"), 1, 2);
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void removedItemIsGoneAndNothingElse() {
        model.removeItem(place("dead_ends", "/dead_ends"), 1);
        assertEquals(FormTestFolder.RECORD.replace(
                ",\n    {\"action\": \"wait\", \"why_fails\": \"stays full\", \"fail_rate\": 0.5, \"condition\": \"\","
                        + " \"sources\": []}",
                ""), text());
    }

    @Test
    void saysWhatItFindsAtTheField() {
        assertEquals(List.of(), model.findings(at("/root_cause")));
        model.type(place("root_cause", "/root_cause"), "");
        assertEquals(List.of("test-root-cause"),
                model.findings(at("/root_cause")).stream().map(Finding::rule).toList());
        model.type(place("root_cause", "/root_cause"), "full");
        assertEquals(List.of(), model.findings(at("/root_cause")));
    }

    @Test
    void membersOfNoFieldAreOtherFields() {
        assertEquals(List.of(at("/house_note")), model.others());
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, at("/dead_ends/0/extra")), "[1]");
        assertEquals(List.of(at("/dead_ends/0/extra")), model.others(place("dead_ends", "/dead_ends/0")));
    }

    @Test
    void aRemovedMemberOfNoFieldCanBeTakenBack() {
        model.removeMember(at("/house_note"));
        assertEquals(List.of(at("/house_note")), model.others());
        assertEquals(new PlaceContent.Absent(), model.content(at("/house_note")));
        model.revert(List.of(new FormPlace(Field.OS_SPECIFIC, at("/house_note"))));
        assertEquals(FormTestFolder.RECORD, text());
    }

    @Test
    void aMemberThatWasNeverSavedIsGoneForGood() {
        JsonPointer extra = at("/dead_ends/0/extra");
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, extra), "[1]");
        model.removeMember(extra);
        assertEquals(List.of(), model.others(place("dead_ends", "/dead_ends/0")));
    }

    @Test
    void nothingTypedWhereNothingStandsIsNoFault() {
        model.removeMember(at("/house_note"));
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, at("/house_note")), "{");
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, at("/house_note")), "");
        assertEquals(Optional.empty(), model.drafts().of(at("/house_note")));
    }

    @Test
    void textThatIsNoJsonIsKeptAsideAndNotWritten() {
        FormPlace note = new FormPlace(Field.OS_SPECIFIC, at("/house_note"));
        model.drafts().type(note, "{\"by\": ");
        assertEquals(FormTestFolder.RECORD, text());
        assertEquals(Optional.of("{\"by\": "), model.drafts().of(at("/house_note")));
        model.drafts().type(note, "{\"by\": \"you\"}");
        assertEquals(FormTestFolder.RECORD.replace("\"me\"", "\"you\""), text());
        assertEquals(Optional.empty(), model.drafts().of(at("/house_note")));
    }

    @Test
    void draftOfOneRecordIsNotThatOfAnother() {
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, at("/house_note")), "{");
        session.currentProperty().set(Optional.of("redis/misconf.json"));
        assertEquals(Optional.empty(), model.drafts().of(at("/house_note")));
        session.currentProperty().set(Optional.of("redis/oom.json"));
        assertEquals(Optional.of("{"), model.drafts().of(at("/house_note")));
    }

    @Test
    void aRecordThatIsMovedIsStillComparedWithItsFile() {
        model.type(place("root_cause", "/root_cause"), "another");
        assertTrue(model.saved(at("/root_cause")).isPresent());
        session.apply(new Step("edit.step.edit", List.of(), List.of(
                new Change.Rename("redis/oom.json", "redis/third.json")), Optional.empty()));
        assertTrue(model.saved(at("/root_cause")).isPresent());
        model.revert(List.of(place("root_cause", "/root_cause")));
        assertEquals(FormTestFolder.RECORD, session.records().at("redis/third.json").orElseThrow().text().text());
    }

    @Test
    void whatIsUnfinishedGoesWithARecordThatIsMovedAndBack() {
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, at("/house_note")), "{");
        session.apply(new Step("edit.step.edit", List.of(), List.of(
                new Change.Rename("redis/misconf.json", "redis/third.json"),
                new Change.Rename("redis/oom.json", "redis/misconf.json")), Optional.empty()));
        assertEquals(List.of("redis/misconf.json /house_note"), unfinished());
        assertEquals(Optional.of("{"), model.drafts().of(at("/house_note")));
        session.undo();
        assertEquals(List.of("redis/oom.json /house_note"), unfinished());
    }

    @Test
    void whatIsUnfinishedGoesWithItsItem() {
        FormPlace list = place("dead_ends", "/dead_ends");
        FormPlace note = new FormPlace(Field.OS_SPECIFIC, at("/dead_ends/1/sources"));
        model.drafts().type(note, "[1,");
        model.moveItem(list, 1, 0);
        assertEquals(List.of("redis/oom.json /dead_ends/0/sources"), unfinished());
        model.type(place("dead_ends.action", "/dead_ends/0/action"), "wait longer");
        model.moveItem(list, 0, 1);
        assertEquals(Optional.of("[1,"), model.drafts().of(at("/dead_ends/1/sources")));
        model.removeItem(list, 0);
        assertEquals(List.of("redis/oom.json /dead_ends/0/sources"), unfinished());
        model.removeItem(list, 0);
        assertEquals(List.of(), unfinished());
        session.undo();
        session.undo();
        assertEquals(List.of("redis/oom.json /dead_ends/1/sources"), unfinished());
        assertEquals(Optional.of("[1,"), model.drafts().of(at("/dead_ends/1/sources")));
    }

    @Test
    void whatWasUnfinishedIsTypedAgainWhereTheRecordIsThere() {
        List<String> told = new ArrayList<>();
        model.drafts().onChange(() -> told.add("changed"));
        ValuePlace gone = new ValuePlace("redis/gone.json", at("/house_note"));
        ValuePlace nowhere = new ValuePlace("redis/oom.json", at("/dead_ends/9/action"));
        assertEquals(Map.of(gone, "[", nowhere, "3e"), model.drafts().typeAgain(
                Map.of(new ValuePlace("redis/oom.json", at("/house_note")), "{", gone, "[", nowhere, "3e")));
        assertEquals(List.of("redis/oom.json /house_note"), unfinished());
        assertEquals(List.of("changed"), told);
        model.drafts().type(new FormPlace(Field.OS_SPECIFIC, at("/house_note")), "3");
        assertEquals(List.of("changed", "changed"), told);
    }

    private List<String> unfinished() {
        return model.drafts().unfinished().stream()
                .map(value -> value.record().path() + " " + value.pointer()).toList();
    }

    @Test
    void knowsWhatIsUnfinishedInAnyRecordUntilItIsJsonOrGone() {
        FormPlace note = new FormPlace(Field.OS_SPECIFIC, at("/house_note"));
        FormPlace cause = new FormPlace(Field.ROOT_CAUSE, at("/root_cause"));
        model.drafts().type(note, "{");
        session.currentProperty().set(Optional.of("redis/misconf.json"));
        model.drafts().type(cause, "[1,");
        assertEquals(List.of("redis/oom.json /house_note", "redis/misconf.json /root_cause"), unfinished());
        model.drafts().type(cause, "[1]");
        assertEquals(List.of("redis/oom.json /house_note"), unfinished());
        session.currentProperty().set(Optional.of("redis/oom.json"));
        model.removeMember(note.pointer());
        assertEquals(List.of(), unfinished());
        model.drafts().type(note, "{");
        assertEquals(List.of("redis/oom.json /house_note"), unfinished(), "the saved file has it still");
        session.apply(new Step("edit.step.edit", List.of(), List.of(new Change.Delete("redis/oom.json")),
                Optional.empty()));
        assertEquals(List.of(), unfinished());
    }

    @Test
    void whatIsTypedLateIsMeantForTheRecordThatWasShown() {
        FormPlace map = place("os_specific", "/os_specific");
        MapEntries entries = new MapEntries(model, () -> "system");
        entries.add(map);
        model.onFlush(() -> entries.rename(map, "system", "linux"));
        session.currentProperty().set(Optional.of("redis/misconf.json"));
        assertEquals(Optional.of("redis/misconf.json"), model.record().map(shown -> shown.path()));
        assertEquals(List.of("redis/oom.json"), session.unsavedProperty().get());
        session.currentProperty().set(Optional.of("redis/oom.json"));
        assertEquals(List.of("linux"), model.keys(map.pointer()));
    }

    @Test
    void tellsOnceAboutAnotherRecord() {
        List<String> heard = new ArrayList<>();
        model.onRecord(() -> heard.add(model.toString()));
        session.currentProperty().set(Optional.of("redis/misconf.json"));
        session.currentProperty().set(Optional.of("redis/broken.json"));
        session.currentProperty().set(Optional.empty());
        assertEquals(List.of("redis/misconf.json", "redis/broken.json", "no record"), heard);
    }

    @Test
    void fileThatIsNoObjectHasNoForm() {
        assertTrue(model.isReadable());
        session.currentProperty().set(Optional.of("redis/broken.json"));
        assertFalse(model.isReadable());
    }

    @Test
    void entriesOfAMapAreAddedRenamedAndRemoved() {
        FormPlace map = place("os_specific", "/os_specific");
        MapEntries entries = new MapEntries(model, () -> "system");
        entries.add(map);
        model.type(map.entry("system"), "echo 1");
        entries.add(map);
        assertEquals(List.of("system", "system 2"), model.keys(map.pointer()));
        assertFalse(entries.rename(map, "system 2", "system"));
        assertFalse(entries.rename(map, "system 2", ""));
        assertTrue(entries.rename(map, "system", "mac"));
        assertEquals("echo 1", model.content(at("/os_specific/mac")).shown());
        entries.remove(map, 0);
        assertEquals(List.of("system 2"), model.keys(map.pointer()));
    }

    @Test
    void entriesOfAMapAreMovedAndCopied() {
        FormPlace map = place("os_specific", "/os_specific");
        MapEntries entries = new MapEntries(model, () -> "system");
        model.putJson(map, JsonText.of("{\"linux\": {\"run\": 1.0}, \"mac\": \"b\"}").root().orElseThrow().toValue());
        entries.duplicate(map, 0);
        entries.duplicate(map, 0);
        assertEquals(List.of("linux", "linux 3", "linux 2", "mac"), model.keys(map.pointer()));
        entries.move(map, 3, 0);
        entries.move(map, 0, -1);
        entries.move(map, 3, 4);
        assertEquals(
                "{\"mac\": \"b\", \"linux\": {\"run\": 1.0}, \"linux 3\": {\"run\": 1.0}, \"linux 2\": {\"run\": 1.0}}",
                model.drafts().source(map.pointer()).replaceAll("\\s+", " ").replace("{ ", "{").replace(" }", "}"));
    }

    @Test
    void everyFieldOfEitherShapeHasAPlaceInTheForm() {
        for (RecordShape shape : RecordShape.values()) {
            List<Field> wanted = Field.all().stream().filter(
                    field -> shape.pointer(field).isPresent() && field.kind() != FieldKind.GROUP).sorted().toList();
            List<Field> shown = new ArrayList<>(Arrays.stream(FieldSection.values())
                    .flatMap(section -> FormLayout
                            .rows(section, wanted.stream().filter(field -> field.section() == section).toList())
                            .stream())
                    .flatMap(row -> row.fields().stream()).toList());
            if (wanted.contains(Field.WORKAROUNDS_ZH)) {
                shown.add(Field.WORKAROUNDS_ZH);
            }
            assertEquals(wanted, shown.stream().sorted().toList());
        }
    }

    @Test
    void everyFieldOfAnItemStandsOnItsCard() {
        for (Field list : Field.all().stream().filter(field -> field.kind() == FieldKind.ITEMS).toList()) {
            CardLayout layout = CardLayout.of(list);
            List<Field> shown = new ArrayList<>(layout.rows().stream().flatMap(List::stream).toList());
            layout.ratio().ifPresent(shown::add);
            assertEquals(list.children(), shown.stream().sorted().toList());
        }
    }

    @Test
    void readsAndEditsTheNestedShape() {
        new FormTestFolder(temp).write("redis/nested.json",
                "{\"schema_version\": \"1.0.0\", \"id\": \"redis/nested\", \"error\": {\"signature\": \"a\", "
                        + "\"extra\": 1}, \"verdict\": {\"confidence\": 0.5}}");
        session = new FormTestFolder(temp).open(new FxTasks(Runnable::run, Runnable::run));
        model = new RecordFormViewModel(session);
        session.currentProperty().set(Optional.of("redis/nested.json"));
        assertEquals(List.of(at("/schema_version"), at("/error/extra")), model.others());
        model.type(model.place(Field.CONFIDENCE).orElseThrow(), "0.75");
        model.type(model.place(Field.REGEX).orElseThrow(), "a+");
        assertEquals(JsonText.of("{\"schema_version\": \"1.0.0\", \"id\": \"redis/nested\", \"error\": {\"signature\": "
                + "\"a\", \"regex\": \"a+\", \"extra\": 1}, \"verdict\": {\"confidence\": 0.75}}"),
                model.record().orElseThrow().text());
    }
}
