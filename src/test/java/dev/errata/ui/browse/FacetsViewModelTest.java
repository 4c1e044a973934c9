package dev.errata.ui.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.errata.search.Facet;
import dev.errata.search.Scope;
import dev.errata.ui.browse.FacetLine.Mark;
import dev.errata.ui.fx.CurationSession;
import dev.errata.ui.fx.Delay;
import dev.errata.ui.fx.FxTasks;
import dev.errata.ui.fx.HandDrivenDelay;
import dev.errata.ui.fx.HandDrivenExecutor;
import dev.errata.ui.fx.Remembered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetsViewModelTest {
    private static final FxTasks AT_ONCE = new FxTasks(Runnable::run, Runnable::run);

    private static final Delay AT_ONCE_TOO = (_, action) -> {
        action.run();
        return () -> {};
    };

    private final Path folder;
    private final HandDrivenDelay delay = new HandDrivenDelay();
    private final Remembered remembered = BrowseFixture.remembered(delay);

    FacetsViewModelTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        BrowseFixture.write(folder);
    }

    @Test
    void startsWithThePartsOfTheFolder() throws IOException {
        assertEquals(List.of(new FacetLine.ScopeLine(Scope.ALL, OptionalInt.of(6), Mark.ON),
                new FacetLine.ScopeLine(Scope.TO_REVIEW, OptionalInt.of(4), Mark.OFF),
                new FacetLine.ScopeLine(Scope.UNSAVED, OptionalInt.of(0), Mark.OFF)),
                facets(records()).lines().subList(0, 3));
    }

    @Test
    void listsTheMostFrequentValuesFirstAndThoseWithoutLast() throws IOException {
        assertEquals(List.of(value("go", 2, Mark.OFF), value("java", 2, Mark.OFF), value(Facet.NONE, 2, Mark.OFF)),
                values(facets(records()), Facet.DOMAIN));
    }

    @Test
    void countsTheRecordsThatTheFolderHasSamplesOf() throws IOException {
        Files.createDirectories(folder.resolve(".errata"));
        Files.writeString(folder.resolve(".errata/samples.jsonl"), """
                {"record":"go/panic","expect":"match","text":"panic: nil map"}
                {"record":"go/panic","expect":"no-match","text":"panic button"}
                {"record":"java/npe","expect":"match","text":"NullPointerException"}
                """);
        RecordsViewModel records = records();
        assertEquals(2, records.arrangementProperty().get().counts().of(Facet.SAMPLES, "match"));
        assertEquals(1, records.arrangementProperty().get().counts().of(Facet.SAMPLES, "no-match"));
        assertEquals(4, records.arrangementProperty().get().counts().of(Facet.SAMPLES, Facet.NONE));
        records.toggle(Facet.SAMPLES, "no-match");
        assertEquals(List.of("go/panic.json"), BrowseFixture.paths(records.rows()));
    }

    @Test
    void putsValuesThatWouldLeaveNoRecordLast() throws IOException {
        RecordsViewModel records = records();
        FacetsViewModel facets = facets(records);
        records.toggle(Facet.DOMAIN, Facet.NONE);
        assertEquals(List.of(tier("ai_generated", 1), tier(Facet.NONE, 1), tier("human_reviewed", 0),
                tier("community_verified", 0)), values(facets, Facet.TIER));
    }

    private static FacetLine.ValueLine tier(String value, int count) {
        return new FacetLine.ValueLine(Facet.TIER, value, count, Mark.OFF);
    }

    @Test
    void keepsTheOrderWhileCountsFollowTheOtherFacets() throws IOException {
        RecordsViewModel records = records();
        FacetsViewModel facets = facets(records);
        facets.act(value("java", 2, Mark.OFF));
        records.toggle(Facet.TIER, "human_reviewed");
        assertEquals(List.of(value("go", 1, Mark.OFF), value("java", 1, Mark.ON), value(Facet.NONE, 0, Mark.OFF)),
                values(facets, Facet.DOMAIN));
        assertTrue(facets.lines().contains(new FacetLine.Heading(Facet.DOMAIN, Mark.ON, 1, 3)));
        facets.clear(Facet.DOMAIN);
        assertTrue(facets.lines().contains(new FacetLine.Heading(Facet.DOMAIN, Mark.ON, 0, 3)));
    }

    @Test
    void showsTheFirstValuesAndTheRestWhenAsked() throws IOException {
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve("d" + i + ".json"), "{\"domain\":\"d%d\"}".formatted(i));
        }
        RecordsViewModel records = records();
        FacetsViewModel facets = facets(records);
        assertEquals(6, values(facets, Facet.DOMAIN).size());
        FacetLine more = new FacetLine.MoreLine(Facet.DOMAIN, 7, Mark.OFF);
        assertTrue(facets.lines().contains(more));
        records.toggle(Facet.DOMAIN, "d9");
        assertEquals(value("d9", 1, Mark.ON), values(facets, Facet.DOMAIN).getLast());
        assertTrue(facets.lines().contains(new FacetLine.MoreLine(Facet.DOMAIN, 6, Mark.OFF)));
        facets.act(more);
        assertEquals(13, values(facets, Facet.DOMAIN).size());
    }

    @Test
    void saysHowManyValuesThatWereFoundAreNotShown() throws IOException {
        for (int i = 0; i < 210; i++) {
            Files.writeString(folder.resolve("d" + i + ".json"), "{\"domain\":\"d%d\"}".formatted(i));
        }
        FacetsViewModel facets = facets(records());
        facets.searchIn(Facet.DOMAIN);
        FacetLine more = new FacetLine.MoreLine(Facet.DOMAIN, 13, Mark.OFF);
        assertEquals(200, values(facets, Facet.DOMAIN).size());
        assertEquals(more, facets.lines().getLast());
        facets.act(more);
        assertEquals(213, values(facets, Facet.DOMAIN).size());
        facets.searchProperty().set("d20");
        assertEquals(11, values(facets, Facet.DOMAIN).size());
        assertEquals(12, facets.lines().size());
    }

    @Test
    void leavesOutAValueAndTakesItInAgain() throws IOException {
        RecordsViewModel records = records();
        FacetsViewModel facets = facets(records);
        facets.leaveOut(value("java", 2, Mark.OFF));
        assertEquals("-domain=java", records.queryProperty().get());
        assertEquals(List.of(value("go", 2, Mark.OFF), value("java", 2, Mark.OUT), value(Facet.NONE, 2, Mark.OFF)),
                values(facets, Facet.DOMAIN));
        assertEquals(4, records.rows().size());
        facets.act(value("java", 2, Mark.OUT));
        assertEquals(List.of("java/npe.json", "java/oom.json"),
                BrowseFixture.paths(records.rows()).stream().sorted().toList());
    }

    @Test
    void findsValuesByTheirTextAndByWhatTheyAreCalled() throws IOException {
        FacetsViewModel facets = facets(records());
        facets.searchProperty().set("JA");
        assertEquals(List.of(new FacetLine.Heading(Facet.DOMAIN, Mark.ON, 0, 3), value("java", 2, Mark.OFF)),
                facets.lines());
        facets.searchProperty().set("人工");
        assertEquals(List.of(new FacetLine.ValueLine(Facet.TIER, "human_reviewed", 2, Mark.OFF)),
                values(facets, Facet.TIER));
        facets.endSearch();
        assertEquals("scope ALL", facets.lines().getFirst().key());
    }

    @Test
    void searchingInOneFacetShowsAllOfItsValuesAndNoOther() throws IOException {
        for (int i = 0; i < 10; i++) {
            Files.writeString(folder.resolve("d" + i + ".json"), "{\"domain\":\"d%d\"}".formatted(i));
        }
        FacetsViewModel facets = facets(records());
        facets.searchIn(Facet.DOMAIN);
        assertEquals(1 + 13, facets.lines().size());
        facets.searchProperty().set("d9");
        assertEquals(List.of(value("d9", 1, Mark.OFF)), values(facets, Facet.DOMAIN));
    }

    @Test
    void callsNothingCleanBeforeTheRulesHaveSpoken() throws IOException {
        HandDrivenExecutor checking = new HandDrivenExecutor();
        CurationSession session = BrowseFixture.session(folder, new FxTasks(checking, Runnable::run));
        RecordsViewModel records = new RecordsViewModel(session, AT_ONCE, delay, remembered);
        FacetsViewModel facets = facets(records);
        FacetLine awaited = new FacetLine.AwaitedLine(Facet.SEVERITY);
        assertEquals(Checks.AWAITED, records.checksProperty().get());
        assertEquals(List.of(), values(facets, Facet.SEVERITY));
        assertTrue(facets.lines().contains(awaited));
        assertTrue(facets.lines()
                .contains(new FacetLine.ScopeLine(Scope.TO_REVIEW, OptionalInt.empty(), Mark.OFF)));
        facets.fold(awaited, Mark.OFF);
        assertFalse(facets.lines().contains(awaited));
        facets.act(new FacetLine.Heading(Facet.SEVERITY, Mark.OFF, 0, 0));

        checking.runAll();

        assertEquals(Checks.DONE, records.checksProperty().get());
        assertTrue(values(facets, Facet.SEVERITY)
                .contains(new FacetLine.ValueLine(Facet.SEVERITY, "clean", 2, Mark.OFF)));
    }

    @Test
    void remembersWhatIsFolded() throws IOException {
        FacetsViewModel facets = facets(records());
        facets.act(new FacetLine.Heading(Facet.DOMAIN, Mark.ON, 0, 3));
        facets.paneProperty().set(FacetsViewModel.Pane.HIDDEN);
        FacetsViewModel later = facets(records());
        assertEquals(List.of(), values(later, Facet.DOMAIN));
        assertEquals(FacetsViewModel.Pane.HIDDEN, later.paneProperty().get());
        later.fold(new FacetLine.Heading(Facet.DOMAIN, Mark.OFF, 0, 3), Mark.ON);
        assertEquals(3, values(later, Facet.DOMAIN).size());
    }

    @Test
    void countsFollowTheListInAFrameOfTheirOwn() throws IOException {
        RecordsViewModel records = records();
        HandDrivenDelay frames = new HandDrivenDelay();
        FacetsViewModel facets = new FacetsViewModel(records, frames, (_, value) -> value);
        List<FacetLine.ValueLine> before = values(facets, Facet.DOMAIN);
        records.filter("domain:go");
        assertEquals(2, records.rows().size());
        assertEquals(before.stream().map(FacetLine.ValueLine::count).toList(),
                values(facets, Facet.DOMAIN).stream().map(FacetLine.ValueLine::count).toList());
        frames.pass();
        assertNotEquals(before.stream().map(FacetLine.ValueLine::count).toList(),
                values(facets, Facet.DOMAIN).stream().map(FacetLine.ValueLine::count).toList());
    }

    @Test
    void aScopeIsChosenAndCounted() throws IOException {
        CurationSession session = BrowseFixture.session(folder, AT_ONCE);
        RecordsViewModel records = new RecordsViewModel(session, AT_ONCE, delay, remembered);
        FacetsViewModel facets = facets(records);
        BrowseFixture.edit(session, "java/npe.json", "Null", "null");
        facets.act(new FacetLine.ScopeLine(Scope.UNSAVED, OptionalInt.of(1), Mark.OFF));
        assertEquals(Optional.of(new FacetLine.ScopeLine(Scope.UNSAVED, OptionalInt.of(1), Mark.ON)),
                facets.lines().stream().filter(line -> line.key().equals("scope UNSAVED")).findFirst());
    }

    private RecordsViewModel records() throws IOException {
        return new RecordsViewModel(BrowseFixture.session(folder, AT_ONCE), AT_ONCE, delay, remembered);
    }

    private static FacetsViewModel facets(RecordsViewModel records) {
        return new FacetsViewModel(records, AT_ONCE_TOO, (_, value) -> value.equals("human_reviewed") ? "人工审核" : value);
    }

    private static FacetLine.ValueLine value(String value, int count, Mark chosen) {
        return new FacetLine.ValueLine(Facet.DOMAIN, value, count, chosen);
    }

    private static List<FacetLine.ValueLine> values(FacetsViewModel facets, Facet facet) {
        return facets.lines().stream().flatMap(
                line -> line instanceof FacetLine.ValueLine value ? Stream.of(value) : Stream.empty())
                .filter(line -> line.facet() == facet).toList();
    }
}
