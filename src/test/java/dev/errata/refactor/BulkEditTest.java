package dev.errata.refactor;

import static dev.errata.refactor.Folders.record;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.json.JsonNumber;
import dev.errata.json.JsonPointer;
import dev.errata.json.JsonText;
import dev.errata.json.JsonValue;
import dev.errata.json.Span;
import dev.errata.record.ErrorRecord;
import dev.errata.record.Field;
import dev.errata.record.RecordSet;
import dev.errata.refactor.BulkOutcome.Changed;
import dev.errata.refactor.BulkOutcome.Left;
import dev.errata.refactor.BulkOutcome.Reason;
import dev.errata.refactor.BulkOutcome.ValueChange;
import dev.errata.regex.CompiledPattern;
import dev.errata.task.Cancellation;
import dev.errata.task.Progress;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BulkEditTest {

    private static BulkOutcome outcome(String members, Set<Field> fields, BulkOperation operation) {
        ErrorRecord record = record("a/x", members);
        return new BulkEdit(fields, operation, Folders.SCHEMA)
                .preview(Folders.of(record), List.of(record.path()), Progress.NONE, Cancellation.NEVER).getFirst()
                .outcome();
    }

    private static String after(String members, Field field, BulkOperation operation) {
        return switch (outcome(members, EnumSet.of(field), operation)) {
            case Changed(JsonText text, _) -> text.text().replace("{\"id\": \"a/x\", ", "").replaceFirst("}$", "");
            case Left(Reason reason) -> reason.name();
        };
    }

    private static BulkOperation replace(String find, String with, FindText.Option... options) {
        Set<FindText.Option> chosen = EnumSet.noneOf(FindText.Option.class);
        chosen.addAll(List.of(options));
        CompiledPattern pattern = assertInstanceOf(CompiledPattern.class, new FindText(find, chosen).compile());
        return new BulkOperation.ReplaceMatches(pattern, chosen.contains(FindText.Option.PATTERN)
                ? assertInstanceOf(Replacement.Reading.Ok.class, Replacement.read(with, pattern)).replacement()
                : Replacement.literal(with));
    }

    private static BulkOperation added(String text) {
        return new BulkOperation.AppendText(text);
    }

    private static List<JsonValue> texts(String... items) {
        return JsonValue.texts(List.of(items)).items();
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of("\"category\": \"c\"", Field.CATEGORY, new BulkOperation.Set(JsonValue.of("d")),
                        "\"category\": \"d\""),
                Arguments.of("\"category\": \"c\"", Field.CATEGORY, new BulkOperation.Set(JsonValue.of("c")),
                        "ALREADY_SO"),
                Arguments.of("\"confidence\": 0.90", Field.CONFIDENCE, new BulkOperation.Set(new JsonNumber("0.9")),
                        "ALREADY_SO"),
                Arguments.of("\"regex\": \"r\", \"tags\": []", Field.LOCALE, new BulkOperation.Set(JsonValue.of("en")),
                        "\"regex\": \"r\", \"tags\": [], \"locale\": \"en\""),
                Arguments.of("\"dead_ends\": [{\"action\": \"p\"}, {\"condition\": \"c\"}]", Field.DEAD_END_CONDITION,
                        new BulkOperation.Set(JsonValue.of("d")),
                        "\"dead_ends\": [{\"action\": \"p\", \"condition\": \"d\"}, {\"condition\": \"d\"}]"),
                Arguments.of("\"dead_ends\": []", Field.DEAD_END_CONDITION, new BulkOperation.Set(JsonValue.of("d")),
                        "ABSENT"),
                Arguments.of("\"tags\": []", Field.ID, new BulkOperation.Set(JsonValue.of("b/y")), "IS_ID"),
                Arguments.of("\"error\": {}, \"verdict\": {}", Field.TAGS, new BulkOperation.Clear(), "NO_PLACE"),
                Arguments.of("\"subcategory\": \"s\"", Field.SUBCATEGORY, new BulkOperation.Clear(),
                        "\"subcategory\": null"),
                Arguments.of("\"category\": \"s\"", Field.CATEGORY, new BulkOperation.Clear(), "\"category\": \"\""),
                Arguments.of("\"tags\": [\"p\"]", Field.TAGS, new BulkOperation.Clear(), "\"tags\": []"),
                Arguments.of("\"tags\": []", Field.TAGS, new BulkOperation.Clear(), "ALREADY_SO"),
                Arguments.of("\"confidence\": 1", Field.CONFIDENCE, new BulkOperation.Clear(), "REQUIRED"),
                Arguments.of("\"tags\": [\"p\", \"q\"]", Field.TAGS, new BulkOperation.Append(texts("q", "r")),
                        "\"tags\": [\"p\", \"q\", \"r\"]"),
                Arguments.of("\"tags\": [\"q\"]", Field.TAGS, new BulkOperation.Append(texts("q")), "ALREADY_SO"),
                Arguments.of("\"regex\": \"r\"", Field.TAGS, new BulkOperation.Append(texts("q")),
                        "\"regex\": \"r\", \"tags\": [\"q\"]"),
                Arguments.of("\"tags\": \"q\"", Field.TAGS, new BulkOperation.Append(texts("r")), "OTHER_TYPE"),
                Arguments.of("\"root_cause\": \"Too old.\"", Field.ROOT_CAUSE, added("Update it."),
                        "\"root_cause\": \"Too old. Update it.\""),
                Arguments.of("\"root_cause\": \"Too old. \"", Field.ROOT_CAUSE, added("Update it."),
                        "\"root_cause\": \"Too old. Update it.\""),
                Arguments.of("\"root_cause\": \"a\\nb\"", Field.ROOT_CAUSE, added("c"),
                        "\"root_cause\": \"a\\nb\\n\\nc\""),
                Arguments.of("\"root_cause\": \"a\\nb\\n\"", Field.ROOT_CAUSE, added("c"),
                        "\"root_cause\": \"a\\nb\\n\\nc\""),
                Arguments.of("\"root_cause\": \"a\\r\\nb\"", Field.ROOT_CAUSE, added("c"),
                        "\"root_cause\": \"a\\r\\nb\\r\\n\\r\\nc\""),
                Arguments.of("\"root_cause_zh\": \"内存不足。\"", Field.ROOT_CAUSE_ZH, added("请扩容。"),
                        "\"root_cause_zh\": \"内存不足。请扩容。\""),
                Arguments.of("\"root_cause\": \"Too old. Update it.\"", Field.ROOT_CAUSE, added("Update it."),
                        "ALREADY_SO"),
                Arguments.of("\"regex\": \"r\"", Field.REGEX, added("|s t"), "\"regex\": \"r|s t\""),
                Arguments.of("\"official_doc_url\": \"https://a.org/b\"", Field.OFFICIAL_DOC_URL, added("#c"),
                        "\"official_doc_url\": \"https://a.org/b#c\""),
                Arguments.of("\"regex\": \"r\"", Field.ROOT_CAUSE, added("c"),
                        "\"regex\": \"r\", \"root_cause\": \"c\""),
                Arguments.of("\"subcategory\": null", Field.SUBCATEGORY, added("c"), "\"subcategory\": \"c\""),
                Arguments.of("\"root_cause\": 7", Field.ROOT_CAUSE, added("c"), "OTHER_TYPE"),
                Arguments.of("\"dead_ends\": [{\"condition\": \"p\"}, {\"action\": \"q\"}]", Field.DEAD_END_CONDITION,
                        added("d"),
                        "\"dead_ends\": [{\"condition\": \"p d\"}, {\"action\": \"q\", \"condition\": \"d\"}]"),
                Arguments.of("\"tags\": [\"p\", \"q\", \"p\"]", Field.TAGS, new BulkOperation.RemoveItems(texts("p")),
                        "\"tags\": [\"q\"]"),
                Arguments.of("\"tags\": [\"p\"]", Field.TAGS, new BulkOperation.RemoveItems(texts("x")), "NO_MATCH"),
                Arguments.of("\"tags\": [\"p\", \"Q\", \"q\"]", Field.TAGS,
                        new BulkOperation.Respell(Map.of("Q", "q")), "\"tags\": [\"p\", \"q\"]"),
                Arguments.of("\"tags\": [\"P\", \"p-\"]", Field.TAGS,
                        new BulkOperation.Respell(Map.of("P", "p", "p-", "p")), "\"tags\": [\"p\"]"),
                Arguments.of("\"category\": \"C\"", Field.CATEGORY, new BulkOperation.Respell(Map.of("C", "c")),
                        "\"category\": \"c\""),
                Arguments.of("\"root_cause\": \"Redis, redis.\"", Field.ROOT_CAUSE, replace("redis", "Valkey"),
                        "\"root_cause\": \"Valkey, Valkey.\""),
                Arguments.of("\"root_cause\": \"a.b\"", Field.ROOT_CAUSE, replace(".", "$1"),
                        "\"root_cause\": \"a$1b\""),
                Arguments.of("\"root_cause\": \"port 80 of 8080\"", Field.ROOT_CAUSE,
                        replace("80", "81", FindText.Option.WHOLE_WORD), "\"root_cause\": \"port 81 of 8080\""),
                Arguments.of("\"root_cause\": \"Redis redis\"", Field.ROOT_CAUSE,
                        replace("redis", "x", FindText.Option.MATCH_CASE), "\"root_cause\": \"Redis x\""),
                Arguments.of("\"root_cause\": \"see v1.2\"", Field.ROOT_CAUSE,
                        replace("v(?P<major>\\d)\\.(\\d)", "$2-${major}$$", FindText.Option.PATTERN),
                        "\"root_cause\": \"see 2-1$\""),
                Arguments.of("\"dead_ends\": [{\"action\": \"x\", \"sources\": [\"http://x\"], \"own\": \"x\"}]",
                        Field.DEAD_ENDS, replace("x", "y"),
                        "\"dead_ends\": [{\"action\": \"y\", \"sources\": [\"http://y\"], \"own\": \"x\"}]"),
                Arguments.of("\"root_cause\": \"" + "a".repeat(5_000) + "\"", Field.ROOT_CAUSE,
                        replace("(a+)+b", "", FindText.Option.PATTERN), "STOPPED"));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void editsOneFieldOrSaysWhyNot(String members, Field field, BulkOperation operation, String expected) {
        assertEquals(expected, after(members, field, operation));
    }

    @Test
    void editsSeveralFieldsAndNamesEachValue() {
        assertEquals(List.of(
                new ValueChange(JsonPointer.of("signature"), Optional.of(JsonValue.of("x")),
                        Optional.of(JsonValue.of("y"))),
                new ValueChange(JsonPointer.of("tags", "1"), Optional.of(JsonValue.of("x")),
                        Optional.of(JsonValue.of("y")))),
                assertInstanceOf(Changed.class, outcome("\"tags\": [\"p\", \"x\"], \"signature\": \"x\"",
                        EnumSet.of(Field.SIGNATURE, Field.TAGS, Field.CATEGORY), replace("x", "y"))).values());
    }

    @Test
    void leavesAFileThatIsNoJson() {
        RecordSet broken = Folders.of(Folders.file("a.json", "{\"category\": "));

        assertEquals(List.of(new BulkEdit.Row("a.json", new Left(Reason.BROKEN))),
                new BulkEdit(EnumSet.of(Field.CATEGORY), new BulkOperation.Clear(), Folders.SCHEMA).preview(broken,
                        List.of("a.json", "gone.json"), Progress.NONE, Cancellation.NEVER));
    }

    @Test
    void saysWhichGroupAReplacementLacks() {
        CompiledPattern pattern = assertInstanceOf(CompiledPattern.class,
                new FindText("(a)", Set.of(FindText.Option.PATTERN)).compile());

        assertEquals(new Replacement.Reading.NoSuchGroup("2", 2), Replacement.read("$1$2", pattern));
        assertEquals(new Replacement.Reading.NoSuchGroup("name", 0), Replacement.read("${name}", pattern));
        assertInstanceOf(Replacement.Reading.Ok.class, Replacement.read("5 $ and ${ open", pattern));
    }

    @Test
    void changesOnlyWhatIsTicked() {
        RecordSet records = Folders.of(record("a/x", "\"tags\": [\"p\"]"), record("a/y", "\"tags\": [\"p\"]"));
        List<BulkEdit.Row> rows = new BulkEdit(EnumSet.of(Field.TAGS), new BulkOperation.Clear(), Folders.SCHEMA)
                .preview(records, records.paths(), Progress.NONE, Cancellation.NEVER);

        assertEquals(List.of("a/y.json"), BulkEdit.changes(rows, "a/y.json"::equals).stream()
                .map(change -> ((dev.errata.record.Change.Edit) change).path()).toList());
    }

    /// On every real file: the bytes outside of the values that are said to change stay.
    @Test
    void touchesOnlyItsValuesOnRealFiles() {
        List<BulkOperation> operations = List.of(replace("the", "The"), new BulkOperation.Clear());
        Set<Field> prose = EnumSet.of(Field.ROOT_CAUSE, Field.WORKAROUND_ACTION, Field.DEAD_END_WHY_FAILS);
        for (RecordSet records : List.of(Folders.corpus("records"), Folders.corpus("errorcanon"))) {
            for (BulkOperation operation : operations) {
                int changed = 0;
                for (BulkEdit.Row row : new BulkEdit(prose, operation, Folders.SCHEMA).preview(records,
                        records.paths(), Progress.NONE, Cancellation.NEVER)) {
                    if (row.outcome() instanceof Changed(JsonText after, List<ValueChange> values)) {
                        JsonText before = records.at(row.path()).orElseThrow().text();
                        assertEquals(outside(before, values), outside(after, values), row.path());
                        changed++;
                    }
                }
                assertTrue(changed > 100, () -> "only few files were changed by " + operation);
            }
        }
    }

    /// The text with holes where these values stand.
    private static List<String> outside(JsonText text, List<ValueChange> values) {
        List<Span> spans = values.stream().map(value -> text.find(value.pointer()).orElseThrow().span())
                .sorted(java.util.Comparator.comparingInt(Span::start)).toList();
        List<String> pieces = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            pieces.add(text.text().substring(at, span.start()));
            at = span.end();
        }
        pieces.add(text.text().substring(at));
        return pieces;
    }
}
