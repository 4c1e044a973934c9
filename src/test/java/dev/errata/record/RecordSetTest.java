package dev.errata.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.errata.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RecordSetTest {
    private static JsonText withId(String id) {
        return JsonText.of("{\"id\": \"" + id + "\"}");
    }

    @Test
    void findsRecordsByTheIdThatTheySay() {
        RecordSet set = RecordSet.of(List.of(new ErrorRecord("b.json", withId("x/y")),
                new ErrorRecord("a.json", withId("x/y")), new ErrorRecord("c.json", withId("x/z"))));

        assertEquals(List.of("a.json", "b.json"), set.withId("x/y").stream().map(ErrorRecord::path).toList());

        RecordSet edited = set.apply(new Change.Edit("a.json", withId("x/z"))).apply(new Change.Delete("b.json"));

        assertEquals(List.of(), edited.withId("x/y"));
        assertEquals(List.of("a.json", "c.json"), edited.withId("x/z").stream().map(ErrorRecord::path).toList());
        assertEquals(3, set.size());
    }

    @Test
    void refusesChangesThatDoNotFit() {
        RecordSet set = RecordSet.of(List.of(new ErrorRecord("a.json", withId("x/y"))));

        for (Change change : List.of(new Change.Edit("b.json", withId("x/y")), new Change.Delete("b.json"),
                new Change.Create("a.json", withId("x/y")), new Change.Rename("a.json", "a.json"),
                new Change.Rename("b.json", "c.json"))) {
            assertThrows(IllegalArgumentException.class, () -> set.apply(change));
        }
    }

    @Property
    void theInverseOfAChangeTakesItBack(@ForAll("changes") List<Change> changes) {
        RecordSet set = RecordSet.of(List.of(new ErrorRecord("a.json", withId("x/a")),
                new ErrorRecord("b.json", withId("x/b"))));
        RecordSet current = set;
        List<Change> back = new ArrayList<>();
        for (Change change : changes) {
            if (fits(current, change)) {
                back.addFirst(current.inverse(change));
                current = current.apply(change);
            }
        }
        for (Change change : back) {
            current = current.apply(change);
        }
        assertEquals(List.copyOf(set.records()), List.copyOf(current.records()));
        assertEquals(set.ids(), current.ids());
    }

    private static boolean fits(RecordSet set, Change change) {
        return switch (change) {
            case Change.Edit(String path, _) -> set.at(path).isPresent();
            case Change.Create(String path, _) -> set.at(path).isEmpty();
            case Change.Delete(String path) -> set.at(path).isPresent();
            case Change.Rename(String path, String newPath) -> set.at(path).isPresent() && set.at(newPath).isEmpty();
        };
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<String> path = Arbitraries.of("a.json", "b.json", "c.json", "d.json");
        Arbitrary<JsonText> text = Arbitraries.of("x/a", "x/b", "x/c").map(RecordSetTest::withId);
        Arbitrary<Change> edit = Combinators.combine(path, text).as(Change.Edit::new);
        Arbitrary<Change> create = Combinators.combine(path, text).as(Change.Create::new);
        Arbitrary<Change> delete = path.map(Change.Delete::new);
        Arbitrary<Change> rename = Combinators.combine(path, path).as(Change.Rename::new);
        return Arbitraries.oneOf(edit, create, delete, rename).list().ofMaxSize(12);
    }

    @Test
    void keepsARecordWithoutAnId() {
        RecordSet set = RecordSet.empty().apply(new Change.Create("a.json", JsonText.of("not JSON")));

        assertEquals(Optional.of("not JSON"), set.at("a.json").map(record -> record.text().text()));
    }
}
