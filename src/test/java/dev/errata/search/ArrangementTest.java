package dev.errata.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final SortOrder BY_ID = SortKey.ID.usualOrder();

    private final RecordIndex index = Samples.index(Samples.record("go/one", "go", "ai_generated", 0.9),
            Samples.record("go/two", "go", "human_reviewed", 0.5),
            Samples.record("java/one", "java", "ai_generated", 0.7),
            Samples.record("php/one", "php", "ai_generated", 0.8));

    @Test
    void showsEverythingInOrder() {
        assertEquals(List.of("go/one", "go/two", "java/one", "php/one"),
                ids(arranged(Criteria.EVERYTHING, BY_ID)));
    }

    @Test
    void tellsWhichRowARecordIs() {
        Arrangement arrangement = arranged(
                Criteria.EVERYTHING.with(FacetChoice.NONE.with(Facet.DOMAIN, Set.of("java", "php"))),
                SortKey.CONFIDENCE.usualOrder());
        arrangement.rows().forEach(row -> assertEquals(row, arrangement.rows().get(arrangement.row(row.path()))));
        assertEquals(List.of(2, -1, -1), List.of(arrangement.rows().size(),
                arrangement.row(index.records().getFirst().path()), arrangement.row("no/where.json")));
    }

    @Test
    void facetsNarrowTogetherAndTheValuesOfOneWiden() {
        FacetChoice choice = FacetChoice.NONE.with(Facet.DOMAIN, Set.of("go", "php"))
                .with(Facet.TIER, Set.of("ai_generated"));
        assertEquals(List.of("go/one", "php/one"), ids(arranged(Criteria.EVERYTHING.with(choice), BY_ID)));
    }

    @Test
    void whatIsLeftOutIsNotShownButCounted() {
        FacetChoice choice = FacetChoice.NONE.with(Facet.DOMAIN, FacetChoice.Sense.LEFT_OUT, Set.of("go"));
        Arrangement arrangement = arranged(Criteria.EVERYTHING.with(choice), BY_ID);
        assertEquals(List.of("java", "php"), arrangement.rows().stream()
                .map(row -> row.summary().domain().orElse("")).distinct().toList());
        assertEquals(Map.of("go", 2, "java", 1, "php", 1), arrangement.counts().of(Facet.DOMAIN));
    }

    @Test
    void countsOfAFacetLeaveOutItsOwnChoiceButNoOther() {
        FacetChoice choice = FacetChoice.NONE.with(Facet.DOMAIN, Set.of("go")).with(Facet.TIER,
                Set.of("ai_generated"));
        FacetCounts counts = arranged(Criteria.EVERYTHING.with(choice), BY_ID).counts();
        assertEquals(Map.of("go", 1, "java", 1, "php", 1), counts.of(Facet.DOMAIN));
        assertEquals(Map.of("ai_generated", 1, "human_reviewed", 1), counts.of(Facet.TIER));
        assertEquals(Map.of("true", 1), counts.of(Facet.RESOLVABLE));
    }

    @Test
    void totalsAreThoseOfTheFolder() {
        Arrangement arrangement = arranged(Criteria.EVERYTHING.with(Samples.query("two")), BY_ID);
        assertEquals(Map.of("go", 2, "java", 1, "php", 1), arrangement.totals().facets().of(Facet.DOMAIN));
        assertEquals(4, arrangement.totals().of(Scope.ALL));
    }

    @Test
    void eachNextArrangementIsTheSameAsOneFromScratch() {
        Arrangement step = Arrangement.empty(Samples.SCALE);
        for (String typed : List.of("", "o", "one", "one go", "one", "t", "tw", "")) {
            for (SortOrder order : List.of(BY_ID, SortKey.CONFIDENCE.usualOrder())) {
                Criteria criteria = Criteria.EVERYTHING.with(Samples.query(typed));
                step = step.next(index, new Arrangement.Request(criteria, order, Optional.empty(), WordIndex.NONE),
                        () -> false);
                assertEquals(ids(arranged(criteria, order)), ids(step), typed + " " + order);
            }
        }
    }

    @Test
    void takesAChangedRecordInWhileAQueryIsActive() {
        Criteria criteria = Criteria.EVERYTHING.with(Samples.query("java"));
        Arrangement before = arranged(criteria, BY_ID);
        RecordIndex changed = index.with(Map.of("php/one.json",
                Optional.of(Samples.clean(Samples.record("php/one", "\"signature\":\"like java\"")))));
        assertEquals(List.of("java/one", "php/one"),
                ids(before.next(changed, new Arrangement.Request(criteria, BY_ID, Optional.empty(), WordIndex.NONE),
                        () -> false)));
    }

    @Test
    void anEditedRecordStaysWhereItWas() {
        IndexedRecord before = index.find("java/one.json").orElseThrow();
        RecordIndex changed = changed("java/one", Samples.record("java/one", "kotlin", "ai_generated", 0.7).text()
                .text());
        Criteria criteria = Criteria.EVERYTHING.with(FacetChoice.NONE.with(Facet.DOMAIN, Set.of("java", "go")));
        Arrangement arrangement = Arrangement.empty(Samples.SCALE).next(changed,
                new Arrangement.Request(criteria, BY_ID, Optional.of(before), WordIndex.NONE), () -> false);
        assertEquals(List.of("go/one", "go/two", "java/one"), ids(arrangement));
        assertEquals(Optional.of(new Held("java/one.json", Held.Why.NO_MATCH)), arrangement.held());
        assertEquals(List.of("go/one", "go/two"), ids(Arrangement.empty(Samples.SCALE).next(changed,
                new Arrangement.Request(criteria, BY_ID, Optional.empty(), WordIndex.NONE), () -> false)));
    }

    @Test
    void anEditedRecordKeepsItsPlaceInTheOrder() {
        IndexedRecord before = index.find("go/one.json").orElseThrow();
        RecordIndex changed = changed("go/one", Samples.record("go/one", "go", "ai_generated", 0.1).text().text());
        SortOrder order = SortKey.CONFIDENCE.usualOrder();
        Arrangement arrangement = Arrangement.empty(Samples.SCALE).next(changed,
                new Arrangement.Request(Criteria.EVERYTHING, order, Optional.of(before), WordIndex.NONE), () -> false);
        assertEquals(List.of("go/one", "php/one", "java/one", "go/two"), ids(arrangement));
        assertEquals(Optional.of(new Held("go/one.json", Held.Why.OUT_OF_ORDER)), arrangement.held());
    }

    @Test
    void anEditThatChangesNoPlaceHoldsNothing() {
        IndexedRecord before = index.find("go/one.json").orElseThrow();
        RecordIndex changed = changed("go/one", Samples.record("go/one", "go", "ai_generated", 0.95).text().text());
        assertEquals(Optional.empty(),
                Arrangement.empty(Samples.SCALE)
                        .next(changed, new Arrangement.Request(Criteria.EVERYTHING, SortKey.CONFIDENCE.usualOrder(),
                                Optional.of(before), WordIndex.NONE), () -> false)
                        .held());
    }

    private RecordIndex changed(String id, String text) {
        return index.with(
                Map.of(id + ".json", Optional.of(Samples.clean(Samples.file(id + ".json", text)))));
    }

    private Arrangement arranged(Criteria criteria, SortOrder order) {
        return Arrangement.empty(Samples.SCALE).next(index,
                new Arrangement.Request(criteria, order, Optional.empty(), WordIndex.NONE), () -> false);
    }

    private static List<String> ids(Arrangement arrangement) {
        return arrangement.rows().stream().map(IndexedRecord::name).toList();
    }
}
